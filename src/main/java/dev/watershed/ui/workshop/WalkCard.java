package dev.watershed.ui.workshop;

import dev.watershed.board.Note;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Keys;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.KindNames;
import dev.watershed.workshop.Walkthrough;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The story being told: where it is, who tells, who is next.
final class WalkCard {

    private final Session session;
    private final Facilitation lead;
    private final Texts texts;

    WalkCard(Session session) {
        this.session = session;
        lead = session.facilitation();
        texts = session.texts();
    }

    VBox body() {
        return lead.walkProperty().get().map(this::telling).orElseGet(this::waiting);
    }

    private VBox waiting() {
        Button forward = Buttons.primary(texts.of("walk.begin"), () -> lead.tell(false));
        Button back = Buttons.push(texts.of("walk.begin-reverse"), () -> lead.tell(true));
        return new VBox(
                new Section().with(Labels.wrapped(texts.of("walk.help"), "body"), forward, back));
    }

    private VBox telling(Walkthrough walk) {
        String told = lead.told().map(Note::oneLine).orElse("");
        String kind = lead.told().map(note -> KindNames.of(session, note.kind())).orElse("");
        Section here =
                new Section()
                        .with(
                                Labels.of(
                                        texts.of(
                                                "walk.place",
                                                walk.at() + 1,
                                                walk.stations().size(),
                                                kind),
                                        "label-text"),
                                Labels.wrapped(told, "title"),
                                Labels.wrapped(
                                        texts.of(walk.backwards() ? "walk.before" : "walk.then"),
                                        "muted"),
                                steps(walk));
        VBox card = new VBox(here, narrators(walk));
        card.getChildren().add(keys());
        return card;
    }

    private HBox steps(Walkthrough walk) {
        Button back =
                Buttons.icon(
                        "fth-arrow-left",
                        texts.of("walk.previous"),
                        () -> lead.tell(Walkthrough::previous));
        back.setDisable(walk.at() == 0);
        Button on = Buttons.push(texts.of("walk.next"), () -> lead.tell(Walkthrough::next));
        on.setId("walk-next");
        on.setGraphic(Icons.of("fth-arrow-right"));
        on.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        on.setDisable(walk.isAtTheEnd());
        Button stop = Buttons.plain(texts.of("walk.stop"), lead::stopTelling);
        HBox row = new HBox(8, back, on, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Section narrators(Walkthrough walk) {
        Section section = Section.titled(texts.of("walk.who"));
        walk.narrator()
                .ifPresent(name ->
                        section.with(Labels.wrapped(texts.of("walk.tells", name), "strong")));
        handOver(session, walk).ifPresent(next -> section.with(Labels.wrapped(next, "body")));
        TextField names = new TextField(People.written(walk.narrators()));
        names.getStyleClass().add("field");
        names.setId("walk-narrators");
        names.setPromptText(texts.of("walk.narrators"));
        names.setOnAction(e -> narrate(names.getText()));
        section.with(names);
        if (walk.narrators().size() > 1) {
            Button over =
                    Buttons.small(
                            texts.of("walk.hand-over"), () -> lead.tell(Walkthrough::handOver));
            over.setId("walk-hand-over");
            section.with(over);
        }
        return section;
    }

    private void narrate(String names) {
        List<String> people = People.read(names);
        lead.tell(walk ->
                new Walkthrough(
                        walk.stations(), walk.backwards(), walk.at(), people, walk.handedOver()));
    }

    /// Who takes over where, in one sentence; empty while nobody else is written down.
    static Optional<String> handOver(Session session, Walkthrough walk) {
        return walk.nextNarrator()
                .flatMap(name ->
                        walk.nextPivot(session.document().board())
                                .map(pivot ->
                                        session.texts()
                                                .of(
                                                        "walk.takes-over",
                                                        name,
                                                        pivot.label(session.document().board()))));
    }

    private Section keys() {
        HBox row =
                new HBox(
                        6,
                        Keys.cap("←"),
                        Keys.cap("→"),
                        Labels.whole(texts.of("walk.key.step"), "helper"),
                        Keys.cap("N"),
                        Labels.whole(texts.of("walk.key.over"), "helper"));
        row.setAlignment(Pos.CENTER_LEFT);
        return new Section().with(row);
    }
}
