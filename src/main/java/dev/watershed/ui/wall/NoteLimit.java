package dev.watershed.ui.wall;

import dev.watershed.document.Limits;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import javafx.scene.control.TextFormatter;

/// A note holds so much text; what is longer is not taken in, and said so. What stood in the field
/// stays.
final class NoteLimit {

    private NoteLimit() {}

    static TextFormatter<String> on(Session session) {
        return new TextFormatter<>(change -> {
            int length = change.getControlNewText().length();
            if (!change.isContentChange() || length <= Limits.TEXT) {
                return change;
            }
            session.say(Toast.saying(session.texts().of("paste.full", length, Limits.TEXT)));
            return null;
        });
    }
}
