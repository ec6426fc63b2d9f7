package dev.watershed.ui.storm;

import dev.watershed.drawing.wall.Overlay;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.workshop.ContrastView;
import dev.watershed.ui.workshop.PhaseStrip;
import dev.watershed.ui.workshop.RoomOverlay;
import dev.watershed.ui.workshop.WorkshopActions;
import dev.watershed.ui.workshop.WorkshopDoors;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What happened, in order: the wall as the team writes it, and what leads the team through it.
public final class StormLens implements Lens {

    private final Session session;
    private final Node wall;
    private final Facilitation lead;
    private final Inspector inspector;
    private final WorkshopActions actions;
    private final PhaseStrip strip;
    private final ContrastView contrast;
    private final StackPane middle = new StackPane();
    private final Node question;
    private boolean open;

    /// @param question a quiet line over the wall, for what a change makes worth asking
    /// @param wall the wall's node, which steps aside while two snapshots are compared
    public StormLens(Session session, Node wall, WorkshopDoors doors, Node question) {
        this.question = question;
        this.session = session;
        this.wall = wall;
        lead = session.facilitation();
        inspector = new Inspector(session, doors);
        actions = new WorkshopActions(session, doors);
        strip = new PhaseStrip(session, actions);
        contrast = new ContrastView(session);
        session.findings().valueProperty().subscribe(this::refresh);
        session.documentProperty().subscribe(this::refresh);
        lead.walkProperty().subscribe(this::refresh);
        lead.contrastProperty().subscribe(this::refresh);
        lead.walkProperty().subscribe(this::follow);
    }

    private void refresh() {
        if (open) {
            session.overlayProperty().set(RoomOverlay.inWindow(session));
            lead.contrastProperty().get().ifPresent(contrast::show);
            Node shown = lead.contrastProperty().get().isPresent() ? contrast : wall;
            if (!middle.getChildren().equals(List.of(shown))) {
                middle.getChildren().setAll(shown);
            }
        }
    }

    private void follow() {
        lead.told().filter(note -> open).ifPresent(note -> session.flyTo(note.bounds()));
    }

    @Override
    public List<Node> floats() {
        return List.of(question);
    }

    @Override
    public String id() {
        return "storm";
    }

    @Override
    public String icon() {
        return "fth-grid";
    }

    @Override
    public Optional<Node> strip() {
        return Optional.of(strip);
    }

    @Override
    public Optional<Node> picture() {
        return Optional.of(middle);
    }

    @Override
    public Node inspector() {
        return inspector;
    }

    @Override
    public double inspectorWidth() {
        return 288;
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public void opened() {
        open = true;
        middle.getChildren().setAll(wall);
        refresh();
    }

    @Override
    public void closed() {
        open = false;
        session.overlayProperty().set(Overlay.NONE);
    }

    /// Escape leaves the walk-through or the comparison first, then the card.
    @Override
    public boolean left() {
        boolean detail = lead.cardProperty().get().isPresent();
        if (lead.walkProperty().get().isPresent()) {
            lead.stopTelling();
        } else if (lead.contrastProperty().get().isPresent()) {
            lead.contrastProperty().set(Optional.empty());
        } else {
            lead.cardProperty().set(Optional.empty());
        }
        return detail;
    }
}
