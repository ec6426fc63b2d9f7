package dev.watershed.ui.storm;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.canvas.Selection;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.KeptFocus;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.workshop.WorkshopCard;
import dev.watershed.ui.workshop.WorkshopDoors;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The panel beside the wall: a card about what is chosen. Built anew when the choice, the wall or
/// what was computed about it changes.
final class Inspector extends StackPane {

    /// A hand that types fast does not wait for the figures of the whole wall.
    private static final Duration SOON = Duration.millis(250);

    private final Session session;
    private final Answer<Flow> flow;
    private final ScrollPane scroll;
    private final WorkshopCard workshop;
    private final PauseTransition soon = new PauseTransition(SOON);
    private Selection shownFor = Selection.NONE;

    Inspector(Session session, WorkshopDoors doors) {
        this.session = session;
        flow = session.ask(study -> study.flow());
        workshop = new WorkshopCard(session, doors);
        scroll = Panels.scrolling(new VBox());
        setId("inspector");
        getChildren().add(scroll);
        soon.setOnFinished(e -> rebuild());
        session.selectionProperty().subscribe(s -> rebuild());
        session.documentProperty().subscribe(d -> changed());
        session.themeProperty().subscribe(t -> rebuild());
        flow.valueProperty().subscribe(f -> computed());
        session.facilitation().cardProperty().subscribe(c -> rebuild());
        session.facilitation().walkProperty().subscribe(w -> rebuild());
        session.facilitation().contrastProperty().subscribe(c -> rebuild());
        session.findings().valueProperty().subscribe(f -> computed());
        session.fixes().valueProperty().subscribe(f -> computed());
    }

    /// What is computed about the wall matters to the cards of notes only; a card somebody writes
    /// in is left alone.
    private void computed() {
        if (session.facilitation().cardProperty().get().isEmpty()) {
            changed();
        }
    }

    /// A card about something chosen follows at once, the one about the whole wall when the hand
    /// rests.
    private void changed() {
        boolean whole = session.selection().isEmpty();
        if (whole && shownFor.isEmpty()) {
            soon.playFromStart();
        } else {
            rebuild();
        }
    }

    private void rebuild() {
        soon.stop();
        Selection chosen = session.selection();
        double place = chosen.equals(shownFor) ? scroll.getVvalue() : 0;
        shownFor = chosen;
        Optional<Facilitation.Card> led = session.facilitation().cardProperty().get();
        Optional<KeptFocus> keyboard = KeptFocus.in(this);
        scroll.setContent(led.map(workshop::of).orElseGet(() -> card(chosen)));
        keyboard.ifPresent(kept -> kept.restore(this));
        scroll.setVvalue(place);
    }

    private Node card(Selection chosen) {
        if (session.facilitation().isSilent()) {
            return silence();
        }
        Board board = session.document().board();
        return chosen.onlyNote()
                .flatMap(board::note)
                .<Node>map(note -> new NoteCard(session, flow.valueProperty().get()).of(note))
                .or(() -> chosen.notes().isEmpty() ? Optional.empty() : Optional.of(many(chosen)))
                .or(() -> chosen.links().stream().findFirst().flatMap(board::link).map(this::link))
                .or(() -> chosen.lane().flatMap(board::lane).map(new TapeCard(session)::of))
                .or(() -> chosen.pivot().flatMap(board::pivot).map(new TapeCard(session)::of))
                .orElseGet(() -> new WallCard(session).card());
    }

    /// What hangs on the wall cannot be read here either before the reveal.
    private Node silence() {
        Section section =
                new Section()
                        .with(
                                Labels.wrapped(session.texts().of("silence.title"), "title"),
                                Labels.wrapped(session.texts().of("silence.help"), "muted"),
                                Buttons.small(
                                        session.texts().of("phase.reveal"),
                                        () -> session.facilitation().silent(false)));
        section.setId("silence");
        return new VBox(section);
    }

    private Node many(Selection chosen) {
        return new ManyCard(session).of(chosen);
    }

    private Node link(dev.watershed.board.Link link) {
        return new LinkCard(session).of(link);
    }
}
