package dev.watershed.ui.boundaries;

import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.boundary.Arrangement;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Says that hulls are lines over the wall and nothing has moved; the way to have the notes moved
/// into a band per context, as one undo.
final class StayFloat extends HBox {

    private final Session session;
    private final Supplier<List<BoundedContext>> contexts;

    /// @param contexts those the notes would be arranged by
    StayFloat(Session session, Supplier<List<BoundedContext>> contexts) {
        super(16);
        this.session = session;
        this.contexts = contexts;
        Button arrange = Buttons.link(session.texts().of("boundaries.arrange"), this::arrange);
        arrange.setId("arrange");
        getChildren()
                .addAll(
                        Labels.whole(session.texts().of("boundaries.stay"), "body", "muted"),
                        arrange);
        getStyleClass().addAll("float", "heat-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(0, 0, 14, 14));
    }

    /// Works the places out behind the window; a wall that has changed meanwhile stays as it is.
    void arrange() {
        Document document = session.document();
        List<BoundedContext> by = contexts.get();
        Thread.ofVirtual()
                .name("arrange")
                .start(() -> {
                    Flow flow = Study.of(document).flow();
                    Arrangement found = Arrangement.of(document.board(), flow, by);
                    Platform.runLater(() -> arranged(document, found));
                });
    }

    private void arranged(Document document, Arrangement found) {
        if (found.places().isEmpty() || !document.equals(session.document())) {
            return;
        }
        List<Link> arrows =
                found.arrows().stream()
                        .map(step ->
                                Link.drawn(
                                        new LinkId(session.newId()),
                                        step.from(),
                                        step.to(),
                                        step.meaning()))
                        .toList();
        Edit.MoveNotes moving = new Edit.MoveNotes(found.places());
        Edit edit =
                arrows.isEmpty()
                        ? moving
                        : new Edit.Together(List.of(new Edit.AddNotes(List.of(), arrows), moving));
        if (session.perform(edit).isEmpty()) {
            session.lookAtAll();
            session.say(
                    Toast.withUndo(
                            session.texts()
                                    .of(
                                            "boundaries.arranged",
                                            found.places().size(),
                                            arrows.size())));
        }
    }
}
