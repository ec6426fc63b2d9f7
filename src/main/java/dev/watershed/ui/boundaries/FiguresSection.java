package dev.watershed.ui.boundaries;

import dev.watershed.boundary.ContextFigures;
import dev.watershed.boundary.ContextId;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How loosely coupled and how cohesive one context is, and the notes that would make it better if
/// they lay elsewhere.
final class FiguresSection {

    private FiguresSection() {}

    /// @param all what is known by now; nothing is shown of a context that is not among them
    /// @param move takes a note into another context
    static List<Node> of(
            Texts texts,
            ContextId context,
            List<ContextFigures> all,
            Consumer<ContextFigures.Move> move) {
        return all.stream()
                .filter(f -> f.context().equals(context))
                .map(f -> node(texts, f, move))
                .toList();
    }

    private static Node node(
            Texts texts, ContextFigures figures, Consumer<ContextFigures.Move> move) {
        VBox box =
                new VBox(
                        6,
                        Labels.of(texts.of("boundaries.figures"), "label-text"),
                        Labels.wrapped(texts.say(figures.text()), "body"));
        box.setId("context-figures");
        for (ContextFigures.Move one : figures.moves()) {
            box.getChildren()
                    .addAll(
                            Labels.wrapped(texts.say(one.text()), "helper"),
                            Buttons.link(
                                    texts.of("boundaries.figures-move"), () -> move.accept(one)));
        }
        return box;
    }
}
