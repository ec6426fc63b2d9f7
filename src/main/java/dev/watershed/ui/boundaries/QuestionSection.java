package dev.watershed.ui.boundaries;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Question;
import dev.watershed.boundary.Tie;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One question at a time, the one worth most, with what its answer would change; below it what was
/// answered so far.
final class QuestionSection {

    private final Session session;
    private final BoundaryView view;
    private final Acceptance acceptance;
    private final Texts texts;

    QuestionSection(Session session, BoundaryView view, Acceptance acceptance) {
        this.session = session;
        this.view = view;
        this.acceptance = acceptance;
        texts = session.texts();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        List<Question> questions = view.boundaries().questions();
        if (!questions.isEmpty()) {
            nodes.add(
                    Section.titled(texts.of("boundaries.questions"))
                            .counting(questions.size(), "warning")
                            .with(card(questions.getFirst())));
        }
        List<Tie> answered =
                session.document().ties().values().stream()
                        .sorted(Comparator.comparing(Tie::pair))
                        .toList();
        if (!answered.isEmpty()) {
            Section section = Section.titled(texts.of("boundaries.answered"));
            answered.forEach(tie -> section.with(answer(tie)));
            nodes.add(section);
        }
        return nodes;
    }

    private Node card(Question question) {
        HBox buttons =
                new HBox(
                        8,
                        button("boundaries.yes", () -> acceptance.answer(question, true), "yes"),
                        button("boundaries.no", () -> acceptance.answer(question, false), "no"),
                        Buttons.smallPlain(
                                texts.of("boundaries.show-notes"),
                                () -> session.show(List.of(question.a(), question.b()))));
        VBox card =
                new VBox(
                        6,
                        Labels.wrapped(texts.say(question.text()), "strong"),
                        Labels.wrapped(texts.say(question.consequence()), "helper"),
                        buttons);
        card.getStyleClass().addAll("card", "warning", "question-card");
        return card;
    }

    private Node button(String key, Runnable run, String id) {
        Node button = Buttons.small(texts.of(key), run);
        button.setId(id);
        return button;
    }

    private Node answer(Tie tie) {
        String words =
                texts.of(
                        tie.together() ? "boundaries.together" : "boundaries.kept-apart",
                        name(tie.a()),
                        name(tie.b()));
        return new VBox(
                2,
                Labels.wrapped(words, "body"),
                Buttons.link(
                        texts.of("boundaries.withdraw"),
                        () -> session.perform(new Edit.WithdrawAnswer(tie))));
    }

    private String name(NoteId id) {
        return session.document().board().note(id).map(note -> note.oneLine()).orElse(id.value());
    }
}
