package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.team.Move;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.List;

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
        return texts.say(
                move.said(id ->
                        contexts.stream()
                                .filter(context -> context.id().equals(id))
                                .map(BoundedContext::name)
                                .findFirst()
                                .orElse(id.value())));
    }
}
