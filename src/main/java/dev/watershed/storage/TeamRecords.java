package dev.watershed.storage;

import dev.watershed.boundary.ContextId;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Teams and how they work together, to and fro.
final class TeamRecords {

    private TeamRecords() {}

    static StormLine write(Team team) {
        return StormLine.of(RecordKind.TEAM, team.id().value())
                .text("name", team.name())
                .text("type", team.type().code())
                .texts("contexts", team.contexts().stream().map(ContextId::value).toList())
                .fraction("size", team.size(), 0);
    }

    static Team readTeam(TeamId id, StormRecord record) throws BadRecord {
        String name = record.text("name");
        String code = record.text("type");
        TeamType type =
                Arrays.stream(TeamType.values())
                        .filter(t -> t.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> BadRecord.because("team-type", code));
        List<ContextId> contexts = new ArrayList<>();
        for (String context : record.texts("contexts")) {
            contexts.add(new ContextId(Ids.checked(context)));
        }
        return new Team(id, name, type, contexts, record.wholeOr("size", 0));
    }

    static StormLine write(Interaction interaction) {
        return StormLine.of(RecordKind.INTERACTION, id(interaction))
                .text("from", interaction.from().value())
                .text("to", interaction.to().value())
                .text("mode", interaction.mode().code())
                .textUnlessEmpty("until", interaction.until());
    }

    /// An interaction has no id of its own: there is one of a mode between two teams.
    static String id(Interaction interaction) {
        return interaction.from() + " " + interaction.to() + " " + interaction.mode().code();
    }

    static Interaction readInteraction(StormRecord record) throws BadRecord {
        TeamId from = new TeamId(Ids.checked(record.text("from")));
        TeamId to = new TeamId(Ids.checked(record.text("to")));
        String code = record.text("mode");
        InteractionMode mode =
                Arrays.stream(InteractionMode.values())
                        .filter(m -> m.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> BadRecord.because("mode", code));
        return new Interaction(from, to, mode, record.textOrEmpty("until"));
    }
}
