package dev.watershed.ui.data;

import dev.watershed.document.Document;
import dev.watershed.exchange.ExportFormat;
import dev.watershed.exchange.Formats;
import dev.watershed.storage.SafeWrite;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.nio.file.Path;

/// Writes the contract of the event store into a file that is picked.
final class PortExport {

    private static final String NAME = "event-store";

    private final Session session;
    private final FileChoice choice;
    private final Errands errands;

    PortExport(Session session, FileChoice choice, Errands errands) {
        this.session = session;
        this.choice = choice;
        this.errands = errands;
    }

    void ask() {
        ExportFormat format = Formats.writable(NAME).orElseThrow();
        choice.toExport(NAME, format.extensions().getFirst()).ifPresent(f -> write(f, format));
    }

    private void write(Path file, ExportFormat format) {
        Document document = session.document();
        errands.run(
                () -> {
                    SafeWrite.replace(file, format.write(document).getFirst().content());
                    return file;
                },
                done -> say("boundaries.exported", file),
                failed -> say("report.failed", file));
    }

    private void say(String key, Path file) {
        session.say(Toast.saying(session.texts().of(key, file)));
    }
}
