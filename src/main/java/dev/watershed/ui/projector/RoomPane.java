package dev.watershed.ui.projector;

import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.wall.RoomView;
import dev.watershed.ui.workshop.RoomOverlay;
import java.util.Objects;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;

/// The wall above, the bar below. Listens to the session only while it is in a window.
final class RoomPane extends BorderPane {

    private final Session session;
    private final RoomView wall;
    private final RoomBar bar;
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
        setCenter(wall);
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
                            lead.walkProperty().subscribe(walk -> bar.tell()),
                            session.documentProperty().subscribe(document -> bar.tell()),
                            lead.standProperty().subscribe(stand -> bar.follow(stand)));
        } else {
            bar.rest();
        }
    }
}
