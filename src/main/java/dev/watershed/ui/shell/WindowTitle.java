package dev.watershed.ui.shell;

import dev.watershed.ui.session.Session;

/// What stands in the bar of the window's frame: the name of the wall and whether it is saved.
final class WindowTitle {

    private WindowTitle() {}

    static String of(Session open) {
        String name = open.document().title();
        String shown = name.isBlank() ? open.texts().of("wall.untitled") : name;
        boolean unsaved = open.unsavedProperty().get();
        return open.texts().of(unsaved ? "window.title.unsaved" : "window.title", shown);
    }
}
