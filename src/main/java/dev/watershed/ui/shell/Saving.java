package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.exchange.ExportFormat;
import dev.watershed.finding.Wording;
import dev.watershed.storage.Saved;
import dev.watershed.storage.Stamp;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Saves and exports the open wall, asking where it has to.
final class Saving {

    private final Surroundings around;
    private final WallKeeper keeper;
    private final Supplier<Cards> cards;
    private final Consumer<Wording> trouble;
    private Optional<Stamp> stamp = Optional.empty();

    Saving(
            Surroundings around,
            WallKeeper keeper,
            Supplier<Cards> cards,
            Consumer<Wording> trouble) {
        this.around = around;
        this.keeper = keeper;
        this.cards = cards;
        this.trouble = trouble;
    }

    /// Another wall is open now.
    ///
    /// @param found what its file held; empty for a wall that is in no file
    void begin(Optional<Stamp> found) {
        stamp = found;
    }

    /// Into its file, or wherever somebody says.
    void save(Session open, Runnable then) {
        open.fileProperty()
                .get()
                .ifPresentOrElse(file -> write(open, file, stamp, then), () -> saveAs(open, then));
    }

    void saveAs(Session open, Runnable then) {
        around.choice()
                .toSave(fileName(open.document()))
                .ifPresent(file -> write(open, withEnding(file), Optional.empty(), then));
    }

    private static Path withEnding(Path file) {
        return WallKeeper.isWall(file) ? file : file.resolveSibling(file.getFileName() + ".storm");
    }

    private String fileName(Document document) {
        String name = document.title().isBlank() ? texts().of("wall.untitled") : document.title();
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private Texts texts() {
        return around.preferences().texts();
    }

    private void write(Session open, Path file, Optional<Stamp> expected, Runnable then) {
        Document document = open.document();
        keeper.save(file, document, expected, saved -> written(open, document, file, saved, then));
    }

    private void written(Session open, Document document, Path file, Saved saved, Runnable then) {
        switch (saved) {
            case Saved.Done done -> {
                stamp = Optional.of(done.stamp());
                open.saved(document, file);
                done.warning().ifPresent(trouble);
                then.run();
            }
            case Saved.ChangedElsewhere elsewhere ->
                    cards.get()
                            .changedElsewhere(
                                    elsewhere.reason(),
                                    () -> saveAs(open, then),
                                    () -> write(open, file, Optional.empty(), then));
            case Saved.Failed failed -> trouble.accept(failed.reason());
        }
    }

    /// @param format empty for a Watershed wall
    void export(Session open, Optional<ExportFormat> format) {
        if (format.isEmpty()) {
            saveAs(open, () -> {});
            return;
        }
        ExportFormat as = format.get();
        String name = fileName(open.document());
        Optional<Path> to =
                as.manyFiles()
                        ? around.choice().toExportFolder()
                        : around.choice().toExport(name, as.extensions().getFirst());
        to.ifPresent(path ->
                keeper.export(
                        open.document(),
                        as,
                        path,
                        done -> open.say(Toast.saying(texts().of("export.done", done)))));
    }
}
