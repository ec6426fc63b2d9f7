package dev.watershed.ui.teams;

import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Wording;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.Heuristic;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Could it live on its own? Nine short questions, each yes, partly or no.
final class Questionnaire {

    private final TeamEdits edits;
    private final Texts texts;

    Questionnaire(TeamEdits edits, Texts texts) {
        this.edits = edits;
        this.texts = texts;
    }

    Section of(ContextId id) {
        ContextTraits said = edits.traits(id);
        int asked = Heuristic.values().length;
        Section section =
                Section.titled(texts.of("teams.questions"))
                        .with(Labels.wrapped(standing(said, asked), "helper"));
        for (Heuristic question : Heuristic.values()) {
            section.with(row(id, said, question));
        }
        return section;
    }

    private String standing(ContextTraits said, int asked) {
        return said.independence()
                .map(share -> texts.of("teams.independence", Math.round(share * 100)))
                .orElseGet(() -> texts.of("teams.questions-open", said.answers().size(), asked));
    }

    private VBox row(ContextId id, ContextTraits said, Heuristic question) {
        HBox answers = new HBox(6);
        for (Heuristic.Answer answer : Heuristic.Answer.values()) {
            ToggleButton chip =
                    new ToggleButton(texts.say(Wording.of("team.answer-" + answer.name())));
            chip.getStyleClass().setAll("chip", "chip-toggle");
            Optional<Heuristic.Answer> given = Optional.ofNullable(said.answers().get(question));
            boolean chosen = given.equals(Optional.of(answer));
            chip.setSelected(chosen);
            chip.setOnAction(e ->
                    edits.say(
                            id,
                            t ->
                                    t.answering(
                                            question,
                                            chosen ? Optional.empty() : Optional.of(answer))));
            answers.getChildren().add(chip);
        }
        return new VBox(
                4,
                Labels.wrapped(texts.say(Wording.of("team.question-" + question.name())), "body"),
                answers);
    }
}
