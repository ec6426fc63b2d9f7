package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;

/// Says what is more than one team carries, and lets one choose: split it, or keep the contexts as
/// they are.
final class FitSection {

    private final List<TeamAlternative> all;
    private final IntConsumer show;
    private final Texts texts;

    FitSection(List<TeamAlternative> all, IntConsumer show, Texts texts) {
        this.all = all;
        this.show = show;
        this.texts = texts;
    }

    /// Empty where the contexts fit as they are.
    ///
    /// @param shown the alternative that is looked at
    Optional<Section> of(int shown) {
        TeamAlternative first = all.getFirst();
        String heavy =
                first.proposal().teams().stream()
                        .filter(team -> !team.load().fits())
                        .map(team -> named(team, first.contexts()))
                        .collect(Collectors.joining(", "));
        if (heavy.isEmpty()) {
            return Optional.empty();
        }
        int best = all.indexOf(TeamAlternative.lightest(all));
        boolean split = all.get(shown).contexts().size() > first.contexts().size();
        Section section = Section.titled(texts.of("teams.fit-title"));
        section.with(Labels.wrapped(texts.of("teams.fit-heavy", heavy), "body"));
        if (split) {
            int more = all.get(shown).contexts().size() - first.contexts().size();
            section.with(Labels.wrapped(texts.of("teams.fit-split", more), "helper"))
                    .with(button("teams.fit-keep", 0));
        } else if (best == 0) {
            section.with(Labels.wrapped(texts.of("teams.fit-no-line"), "helper"));
        } else {
            section.with(Labels.wrapped(texts.of("teams.fit-kept"), "helper"))
                    .with(button("teams.fit-divide", best));
        }
        return Optional.of(section);
    }

    private Button button(String key, int place) {
        Button button = Buttons.small(texts.of(key), () -> show.accept(place));
        button.setId("fit-choice");
        return button;
    }

    private static String named(Proposed team, List<BoundedContext> contexts) {
        String owned =
                team.contexts().stream()
                        .map(id -> name(id, contexts))
                        .collect(Collectors.joining(" + "));
        return owned + " " + CognitiveLoad.shown(team.load().total());
    }

    private static String name(ContextId id, List<BoundedContext> contexts) {
        return contexts.stream()
                .filter(context -> context.id().equals(id))
                .map(BoundedContext::name)
                .findFirst()
                .orElse(id.value());
    }
}
