package dev.watershed.team;

import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Gives the people there are to the teams of a proposal: never more than eight to one, to those
/// that lack most first. Where nobody has said how many there are, every team has what its load
/// asks for.
final class Staffing {

    private static final int FEWEST_PEOPLE = 3;

    private Staffing() {}

    /// @param findings who is left over, and who is missing
    record Staffed(List<Proposed> teams, List<Finding> findings) {}

    /// @param fixed teams whose size is locked
    static Staffed of(List<Proposed> teams, OptionalInt people, Set<TeamId> fixed) {
        if (people.isEmpty() || teams.isEmpty()) {
            return new Staffed(teams, List.of());
        }
        int[] sizes = new int[teams.size()];
        int left = people.getAsInt();
        for (int i = 0; i < sizes.length; i++) {
            if (fixed.contains(teams.get(i).id())) {
                sizes[i] = teams.get(i).size();
                left -= sizes[i];
            }
        }
        left = Math.max(0, left);
        left = filled(teams, sizes, fixed, left, false);
        left = filled(teams, sizes, fixed, left, true);
        List<Proposed> staffed = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            staffed.add(teams.get(i).sized(sizes[i]));
        }
        return new Staffed(staffed, findings(staffed, teams, people.getAsInt(), left));
    }

    /// One person at a time to the team that is filled least of what it asks for, or, `full`, of
    /// the most a team may have. Returns how many are left.
    private static int filled(
            List<Proposed> teams, int[] sizes, Set<TeamId> fixed, int people, boolean full) {
        int left = people;
        while (left > 0) {
            int neediest = -1;
            double least = 1;
            for (int i = 0; i < sizes.length; i++) {
                boolean enabling = teams.get(i).contexts().isEmpty();
                int most = full && !enabling ? TeamProposal.MOST_PEOPLE : teams.get(i).size();
                double share = most == 0 ? 1 : (double) sizes[i] / most;
                if (!fixed.contains(teams.get(i).id()) && share < least) {
                    least = share;
                    neediest = i;
                }
            }
            if (neediest < 0) {
                return left;
            }
            sizes[neediest]++;
            left--;
        }
        return left;
    }

    private static List<Finding> findings(
            List<Proposed> staffed, List<Proposed> wanted, int people, int left) {
        List<Finding> findings = new ArrayList<>();
        List<String> small =
                staffed.stream()
                        .filter(team -> team.size() < FEWEST_PEOPLE && !team.contexts().isEmpty())
                        .map(team -> team.id().value())
                        .toList();
        if (!small.isEmpty()) {
            int asked = wanted.stream().mapToInt(Proposed::size).sum();
            Wording message = Wording.of("team.few-people", people, asked, small.size());
            findings.add(TeamCheck.finding("few-people", message, small));
        }
        if (left > 0) {
            Wording message = Wording.of("team.people-left", left, people);
            findings.add(TeamCheck.finding("people-left", message, List.of()));
        }
        return findings;
    }
}
