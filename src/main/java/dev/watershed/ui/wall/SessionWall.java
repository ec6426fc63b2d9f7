package dev.watershed.ui.wall;

import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.Wall;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.ui.session.Session;

/// The open wall as the editor sees it.
record SessionWall(Session session) implements Wall {

    @Override
    public Document document() {
        return session.document();
    }

    @Override
    public boolean perform(Edit edit) {
        return session.perform(edit).isEmpty();
    }

    @Override
    public Selection selection() {
        return session.selection();
    }

    @Override
    public void select(Selection chosen) {
        session.select(chosen);
    }

    @Override
    public Camera camera() {
        return session.cameraProperty().get();
    }

    @Override
    public void look(Camera from) {
        session.cameraProperty().set(from);
    }

    @Override
    public String newId() {
        return session.newId();
    }
}
