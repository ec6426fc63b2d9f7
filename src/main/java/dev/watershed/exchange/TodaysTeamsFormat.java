package dev.watershed.exchange;

import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.document.Refusal;
import dev.watershed.exchange.teams.TeamTable;
import dev.watershed.exchange.teams.TodaysTeams;
import dev.watershed.exchange.teams.UnreadableTeams;
import dev.watershed.finding.Wording;
import java.util.List;

/// The teams of today, from a table or from Team API YAML.
final class TodaysTeamsFormat implements AddingFormat {

    @Override
    public String name() {
        return "teams";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.teams-today");
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "yaml", "yml");
    }

    @Override
    public boolean addsFrom(String content) {
        return TeamTable.recognises(content);
    }

    @Override
    public Imported into(Document wall, String name, String content) throws UnreadableInput {
        TodaysTeams found = TodaysTeams.of(rows(content), wall);
        List<Wording> remarks =
                found.unknown().isEmpty()
                        ? List.of()
                        : List.of(
                                Wording.of(
                                        "exchange.teams-unknown",
                                        String.join(", ", found.unknown())));
        return switch (Decider.decide(wall, found.edit())) {
            case Accepted accepted ->
                    new Imported(Evolution.evolve(wall, accepted.changes()), remarks);
            case Refusal refusal -> throw new UnreadableInput(refusal.reason());
        };
    }

    private static List<TeamTable.Row> rows(String content) throws UnreadableInput {
        try {
            return TeamTable.read(content);
        } catch (UnreadableTeams unreadable) {
            throw new UnreadableInput(unreadable.reason());
        }
    }
}
