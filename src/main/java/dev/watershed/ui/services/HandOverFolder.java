package dev.watershed.ui.services;

import dev.watershed.document.Document;
import dev.watershed.exchange.CannotExport;
import dev.watershed.exchange.ExportFormat;
import dev.watershed.exchange.ExportedFile;
import dev.watershed.exchange.Formats;
import dev.watershed.storage.SafeWrite;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Writes what the teams start from into a folder somebody picks; off the JavaFX thread, one at a
/// time.
final class HandOverFolder {

    /// A folder of its own, so that a README which lies there already stays as it is.
    private static final String NAME = "hand-over";

    private final Session session;
    private final FileChoice choice;
    private final Errands errands;
    private final BooleanProperty busy = new SimpleBooleanProperty();

    HandOverFolder(Session session, FileChoice choice, Errands errands) {
        this.session = session;
        this.choice = choice;
        this.errands = errands;
    }

    /// True while it is being written.
    BooleanProperty busyProperty() {
        return busy;
    }

    void write() {
        if (!busy.get()) {
            choice.toExportFolder().ifPresent(folder -> write(folder.resolve(NAME)));
        }
    }

    private void write(Path folder) {
        Document document = session.document();
        ExportFormat format = Formats.writable(NAME).orElseThrow();
        Texts texts = session.texts();
        busy.set(true);
        errands.run(
                () -> {
                    List<ExportedFile> files = format.write(document);
                    for (ExportedFile file : files) {
                        put(folder, file);
                    }
                    return files.size();
                },
                count -> told(texts.of("specifications.handed-over", count, folder)),
                failed -> told(reason(failed, folder)));
    }

    private static void put(Path folder, ExportedFile file) throws IOException {
        Path target = folder.resolve(file.name()).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new IOException(file.name());
        }
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(folder));
        SafeWrite.replace(target, file.content());
    }

    private String reason(Exception failed, Path folder) {
        return failed instanceof CannotExport no
                ? session.texts().say(no.reason())
                : session.texts().of("specifications.hand-over-failed", folder);
    }

    private void told(String line) {
        busy.set(false);
        session.say(Toast.saying(line));
    }
}
