package dev.watershed.ui.projector;

import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.wall.RoomView;
import dev.watershed.ui.workshop.RoomOverlay;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The wall above, the bar below. Listens to the session only while it is in a window.
final class RoomPane extends BorderPane {

    private final Session session;
    private final RoomView wall;
    private final RoomBar bar;
    private final StackPane question = new StackPane();
    private Subscription listening = Subscription.EMPTY;

    RoomPane(Session session) {
        this.session = session;
        wall = new RoomView(session, RoomOverlay::onProjector);
        bar = new RoomBar(session);
        getStyleClass().add("projector");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        RoomPane.class.getResource("/dev/watershed/ui/wall.css"))
                                .toExternalForm());
        question.setVisible(false);
        setCenter(new StackPane(wall, question));
        setBottom(bar);
        sceneProperty().subscribe(scene -> listen(scene != null));
    }

    private void listen(boolean on) {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
        if (on) {
            Facilitation lead = session.facilitation();
            listening =
                    Subscription.combine(
                            session.documentProperty().subscribe(document -> wall.follow()),
                            session.cameraProperty().subscribe(wall::look),
                            session.themeProperty().subscribe(wall::look),
                            lead.walkProperty().subscribe(walk -> wall.look()),
                            session.selectionProperty().subscribe(chosen -> wall.look()),
                            lead.cardProperty().subscribe(card -> wall.look()),
                            lead.walkProperty().subscribe(walk -> bar.tell()),
                            session.documentProperty().subscribe(document -> bar.tell()),
                            lead.askedProperty().subscribe(this::ask),
                            lead.standProperty().subscribe(stand -> bar.follow(stand)));
        } else {
            bar.rest();
        }
    }

    /// The question in the middle of the room, with a letter for every way.
    private void ask(Optional<Facilitation.Asked> asked) {
        question.getChildren().clear();
        question.setVisible(asked.isPresent());
        asked.map(RoomQuestion::new).ifPresent(question.getChildren()::add);
    }
}
