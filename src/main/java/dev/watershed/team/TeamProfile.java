package dev.watershed.team;

import java.util.List;

/// What a team says about itself beside what it owns.
///
/// @param people names; the head count is [Team#size()], which may be more
/// @param skills what they can do
/// @param location where they sit
/// @param timeZone such as `Asia/Seoul` or `UTC+9`
/// @param contact where to reach them: a channel, an address
public record TeamProfile(
        TeamId team,
        List<String> people,
        List<String> skills,
        String location,
        String timeZone,
        String contact) {

    public TeamProfile {
        people = List.copyOf(people);
        skills = List.copyOf(skills);
    }

    public static TeamProfile unsaid(TeamId team) {
        return new TeamProfile(team, List.of(), List.of(), "", "", "");
    }

    public boolean isUnsaid() {
        return equals(unsaid(team));
    }
}
