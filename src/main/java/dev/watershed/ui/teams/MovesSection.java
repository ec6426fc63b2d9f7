package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.finding.Wording;
import dev.watershed.team.Move;
import dev.watershed.team.Team;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// The steps that lead here from the teams before.
final class MovesSection {

    private MovesSection() {}

    static Section of(List<Move> moves, List<BoundedContext> contexts, Texts texts) {
        Section section = Section.titled(texts.of("teams.moves"));
        if (moves.isEmpty()) {
            return section.with(Labels.wrapped(texts.of("teams.moves-none"), "helper"));
        }
        section.counting(moves.size(), "");
        moves.forEach(move -> section.with(Labels.wrapped(say(move, contexts, texts), "body")));
        return section;
    }

    /// What a step is called, and what it does.
    static String say(Move move, List<BoundedContext> contexts, Texts texts) {
        String owned =
                move.contexts().stream()
                        .map(id ->
                                contexts.stream()
                                        .filter(c -> c.id().equals(id))
                                        .map(BoundedContext::name)
                                        .findFirst()
                                        .orElse(id.value()))
                        .collect(Collectors.joining(", "));
        boolean starts = move.kind() == Move.Kind.START;
        return texts.say(
                Wording.of(
                        "team.move-" + move.kind().name(),
                        names(move.from()),
                        names(move.to()),
                        size(move.from()),
                        size(move.to()),
                        starts && !owned.isEmpty() ? ": " + owned : owned));
    }

    private static String names(List<Team> teams) {
        return teams.stream().map(Team::name).collect(Collectors.joining(" + "));
    }

    private static int size(List<Team> teams) {
        return teams.isEmpty() ? 0 : teams.getFirst().size();
    }
}
