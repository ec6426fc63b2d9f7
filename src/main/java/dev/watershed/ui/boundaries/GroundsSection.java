package dev.watershed.ui.boundaries;

import dev.watershed.boundary.Grounds;
import dev.watershed.boundary.Wanted;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the proposal rests on, what would tell more, and whether it has more services than the
/// people there are can run.
final class GroundsSection {

    private static final int MOST_WANTED = 3;

    private final Session session;
    private final BoundaryView view;
    private final Texts texts;

    GroundsSection(Session session, BoundaryView view) {
        this.session = session;
        this.view = view;
        texts = session.texts();
    }

    /// Above the proposals: what one should know before reading on.
    List<Node> warnings() {
        List<Node> nodes = new ArrayList<>();
        Grounds grounds = view.boundaries().grounds();
        if (grounds.structureAlone()) {
            nodes.add(new Section().with(card(texts.say(grounds.text()))));
        }
        boolean proposed = view.services() == view.boundaries().proposed().services();
        if (proposed) {
            view.boundaries()
                    .warning()
                    .ifPresent(warning -> nodes.add(new Section().with(card(texts.say(warning)))));
        }
        return nodes;
    }

    /// Below them: which evidence would change the answer most.
    List<Node> wanted() {
        List<Wanted> wanted = view.boundaries().grounds().wanted();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Section section = Section.titled(texts.of("boundaries.wanted"));
        wanted.stream().limit(MOST_WANTED).forEach(w -> section.with(row(w)));
        return List.of(section);
    }

    private Node row(Wanted wanted) {
        return new VBox(
                2,
                Labels.wrapped(texts.say(wanted.text()), "body"),
                Buttons.link(
                        texts.of("boundaries.show-notes"),
                        () -> session.show(List.of(wanted.a(), wanted.b()))));
    }

    private static Node card(String text) {
        var words = Labels.wrapped(text, "body");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(10, Icons.small("fth-info"), words);
        card.getStyleClass().addAll("card", "warning", "question-card");
        return card;
    }
}
