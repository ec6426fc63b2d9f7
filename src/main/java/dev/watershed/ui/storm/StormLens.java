package dev.watershed.ui.storm;

import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Session;
import javafx.scene.Node;

/// What happened, in order: the wall as the team writes it.
public final class StormLens implements Lens {

    private final Inspector inspector;

    public StormLens(Session session) {
        inspector = new Inspector(session);
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
    public Node inspector() {
        return inspector;
    }

    @Override
    public double inspectorWidth() {
        return 288;
    }
}
