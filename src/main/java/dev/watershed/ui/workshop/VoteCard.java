package dev.watershed.ui.workshop;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Clickable;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.Stand;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A round of voting: set up, votes entered for the people in the room, closed and counted.
final class VoteCard {

    private static final List<Integer> EACH = List.of(1, 2, 3, 5, 8);

    private final Session session;
    private final Facilitation lead;
    private final Texts texts;
    private final TextField question = new TextField();
    private final TextArea people = new TextArea();
    private final ObjectProperty<Ballot.Mark> mark = new SimpleObjectProperty<>(Ballot.Mark.ARROW);
    private final ObjectProperty<Integer> each = new SimpleObjectProperty<>(3);
    private Optional<String> voter = Optional.empty();
    private boolean again;

    VoteCard(Session session) {
        this.session = session;
        lead = session.facilitation();
        texts = session.texts();
        question.setText(texts.of("vote.usual"));
        question.getStyleClass().add("field");
        question.setId("vote-question");
        people.getStyleClass().add("field");
        people.setId("vote-people");
        people.setPrefRowCount(3);
        people.setWrapText(true);
        people.setPromptText(texts.of("vote.people.help"));
    }

    VBox body() {
        Optional<Ballot> ballot = lead.ballot();
        if (ballot.isEmpty() || (again && ballot.get().closed())) {
            return setUp();
        }
        return ballot.get().closed() ? counted(ballot.get()) : open(ballot.get());
    }

    private VBox setUp() {
        if (people.getText().isBlank()) {
            people.setText(People.written(lead.stand().map(Stand::people).orElse(List.of())));
        }
        Button begin = Buttons.primary(texts.of("vote.open"), this::begin);
        begin.setId("vote-open");
        return new VBox(
                new Section()
                        .with(
                                Labels.of(texts.of("vote.question"), "label-text"),
                                question,
                                Labels.of(texts.of("vote.mark"), "label-text"),
                                Segments.of(
                                        List.of(Ballot.Mark.values()),
                                        mark,
                                        m ->
                                                texts.of(
                                                        m == Ballot.Mark.DOT
                                                                ? "vote.dots"
                                                                : "vote.arrows")),
                                Labels.of(texts.of("vote.each"), "label-text"),
                                Segments.of(EACH, each, n -> Integer.toString(n)),
                                Labels.of(texts.of("vote.people"), "label-text"),
                                people,
                                begin));
    }

    private void begin() {
        List<String> voters = People.read(people.getText());
        if (voters.isEmpty()) {
            session.say(dev.watershed.ui.session.Toast.saying(texts.of("vote.nobody")));
            return;
        }
        again = false;
        voter = Optional.of(voters.getFirst());
        lead.put(
                Ballot.opened(
                        lead.ballotId(),
                        question.getText().strip(),
                        mark.get(),
                        each.get(),
                        voters));
    }

    private VBox open(Ballot ballot) {
        Section head =
                new Section()
                        .with(
                                Labels.wrapped(ballot.question(), "title"),
                                Labels.wrapped(texts.of("vote.hidden"), "muted"));
        Section voters = Section.titled(texts.of("vote.who"));
        ballot.voters().forEach(name -> voters.with(voter(ballot, name)));
        return new VBox(head, casting(ballot), voters, closing(ballot));
    }

    private HBox voter(Ballot ballot, String name) {
        int left = ballot.left(name);
        HBox row =
                new HBox(
                        8,
                        Labels.of(name, "medium"),
                        Panels.gap(),
                        Labels.whole(texts.of("vote.left", left), "figure", "muted"));
        row.getStyleClass().addAll("row", "flush");
        if (voter.equals(Optional.of(name))) {
            row.getStyleClass().add("chosen");
        }
        row.setId("voter-" + ballot.voters().indexOf(name));
        return Clickable.of(row, name + ", " + texts.of("vote.left", left), () -> choose(name));
    }

    private void choose(String name) {
        voter = Optional.of(name);
        lead.cardProperty().set(lead.cardProperty().get().map(card -> card));
    }

    /// The chosen note, and who votes for it.
    private Section casting(Ballot ballot) {
        Optional<Note> note =
                session.selection().onlyNote().flatMap(session.document().board()::note);
        Optional<String> who = voter.filter(name -> ballot.left(name) > 0);
        Section section = Section.titled(texts.of("vote.now"));
        if (note.isEmpty()) {
            return section.with(Labels.wrapped(texts.of("vote.choose-note"), "muted"));
        }
        section.with(Labels.wrapped(note.get().oneLine(), "strong"));
        if (who.isEmpty()) {
            return section.with(Labels.wrapped(texts.of("vote.choose-voter"), "muted"));
        }
        Button cast =
                Buttons.primary(
                        texts.of("vote.cast", who.get()),
                        () -> cast(ballot, who.get(), note.get().id()));
        cast.setId("vote-cast");
        Button back =
                Buttons.smallPlain(
                        texts.of("vote.back"), () -> lead.put(ballot.takenBack(who.get())));
        HBox row = new HBox(8, cast, back);
        row.setAlignment(Pos.CENTER_LEFT);
        return section.with(row);
    }

    /// After the last vote of one person the next one is asked.
    private void cast(Ballot ballot, String name, NoteId note) {
        Ballot now = ballot.cast(name, note);
        if (now.left(name) == 0) {
            voter = now.voters().stream().filter(other -> now.left(other) > 0).findFirst();
        }
        lead.put(now);
    }

    private Section closing(Ballot ballot) {
        List<String> missing = ballot.nonVoters();
        Section section = new Section();
        if (!missing.isEmpty()) {
            section.with(
                    Labels.wrapped(
                            texts.of("vote.missing", missing.size(), String.join(", ", missing)),
                            "body"));
        }
        Button close = Buttons.push(texts.of("vote.close"), () -> lead.put(ballot.close()));
        close.setId("vote-close");
        return section.with(close);
    }

    private VBox counted(Ballot ballot) {
        Section head =
                new Section()
                        .with(
                                Labels.wrapped(ballot.question(), "title"),
                                Labels.wrapped(
                                        texts.of(
                                                "vote.counted",
                                                ballot.votes().size(),
                                                ballot.voters().size() - ballot.nonVoters().size()),
                                        "muted"));
        Section result = Section.titled(texts.of("vote.result"));
        int most = ballot.result().values().stream().mapToInt(Integer::intValue).max().orElse(1);
        ballot.result().forEach((note, count) -> result.with(row(note, count, most)));
        Section foot = new Section();
        if (!ballot.nonVoters().isEmpty()) {
            foot.with(
                    Labels.wrapped(
                            texts.of(
                                    "vote.missing",
                                    ballot.nonVoters().size(),
                                    String.join(", ", ballot.nonVoters())),
                            "body"));
        }
        Button more = Buttons.push(texts.of("vote.again"), this::askAgain);
        more.setId("vote-again");
        foot.with(more);
        return new VBox(head, result, foot);
    }

    private void askAgain() {
        again = true;
        lead.cardProperty().set(lead.cardProperty().get().map(card -> card));
    }

    private VBox row(NoteId id, int count, int most) {
        String text =
                session.document()
                        .board()
                        .note(id)
                        .map(Note::oneLine)
                        .orElse(texts.of("vote.gone"));
        HBox line =
                new HBox(
                        8,
                        Labels.of(text, "medium"),
                        Panels.gap(),
                        Labels.whole(Integer.toString(count), "figure", "strong"));
        Region fill = new Region();
        fill.getStyleClass().addAll("bar-fill", "accent");
        fill.setMaxWidth(240.0 * count / most);
        fill.setMinWidth(240.0 * count / most);
        VBox row = new VBox(4, line, fill);
        return Clickable.of(row, text + ", " + count, () -> session.show(List.of(id)));
    }
}
