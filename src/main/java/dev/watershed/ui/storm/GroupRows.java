package dev.watershed.ui.storm;

import dev.watershed.document.Shelves;
import dev.watershed.storage.journal.Moments;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.workshop.Breakout;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Which stretches of the wall are with breakout groups, which have come back; on a group's own
/// wall, where it came from.
final class GroupRows {

    private GroupRows() {}

    /// Empty where nothing was handed out.
    static Optional<Section> of(Session session) {
        List<Breakout> all =
                session.document().shelf(Shelves.BREAKOUTS).values().stream()
                        .sorted(Comparator.comparing(Breakout::at))
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = session.texts();
        Section section = Section.titled(texts.of("breakout.groups"));
        all.forEach(group -> section.with(row(texts, group)));
        return Optional.of(section);
    }

    private static VBox row(Texts texts, Breakout group) {
        String from = group.from().isEmpty() ? texts.of("breakout.beginning") : group.from();
        String to = group.to().isEmpty() ? texts.of("breakout.end") : group.to();
        String state =
                group.isOwnPart()
                        ? texts.of("breakout.own", group.wall())
                        : group.back()
                                .map(at -> texts.of("breakout.is-back", Moments.clock(at)))
                                .orElseGet(() ->
                                        texts.of("breakout.is-out", Moments.clock(group.at())));
        VBox row =
                new VBox(
                        2,
                        Labels.of(group.group(), "medium"),
                        Labels.wrapped(texts.of("breakout.stretch", from, to), "muted"),
                        Labels.wrapped(state, "helper"));
        row.getStyleClass().add("group-row");
        return row;
    }
}
