package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.exchange.CannotExport;
import dev.watershed.exchange.Content;
import dev.watershed.exchange.ExportFormat;
import dev.watershed.exchange.ExportedFile;
import dev.watershed.exchange.Formats;
import dev.watershed.exchange.ImportFormat;
import dev.watershed.exchange.Imported;
import dev.watershed.exchange.UnreadableInput;
import dev.watershed.finding.Wording;
import dev.watershed.storage.Merge;
import dev.watershed.storage.Opened;
import dev.watershed.storage.SafeWrite;
import dev.watershed.storage.Saved;
import dev.watershed.storage.Stamp;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.WallFiles;
import dev.watershed.storage.journal.KeptWall;
import dev.watershed.storage.journal.Recoverable;
import dev.watershed.storage.journal.TakingIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Everything between an open wall and the disk, off the JavaFX thread. Outcomes come back on it: a
/// result, or one line that can be read.
final class WallKeeper {

    private static final String ENDING = ".storm";

    private final Surroundings around;
    private final Consumer<Wording> trouble;

    /// @param trouble is told what could not be done
    WallKeeper(Surroundings around, Consumer<Wording> trouble) {
        this.around = around;
        this.trouble = trouble;
    }

    static boolean isWall(Path file) {
        return file.toString().endsWith(ENDING);
    }

    /// Opens a wall with its history.
    void open(Path file, Consumer<KeptWall> opened) {
        around.errands()
                .run(
                        () -> {
                            KeptWall wall = around.journals().open(file, language());
                            Document now = wall.journal().document();
                            around.recent().opened(file, now, around.desk().clock().instant());
                            return wall;
                        },
                        opened,
                        this::failed);
    }

    private Locale language() {
        return around.preferences().texts().locale();
    }

    /// Goes on with work that a program left behind.
    void recover(Recoverable left, Consumer<KeptWall> opened) {
        around.errands()
                .run(() -> around.journals().recover(left, language()), opened, this::failed);
    }

    /// What a wall held before, newest first.
    void backups(Optional<Path> file, Consumer<List<Path>> found) {
        around.errands()
                .run(
                        () ->
                                file.isPresent()
                                        ? around.files().backups(file.get())
                                        : List.<Path>of(),
                        found,
                        this::failed);
    }

    /// Opens a backup, which stays what it is.
    void openBackup(Path backup, Consumer<Document> opened) {
        around.errands().run(() -> WallFiles.open(backup).document(), opened, this::failed);
    }

    /// Throws away what a program left behind.
    void throwAway(Recoverable left, Runnable done) {
        around.errands()
                .run(
                        () -> {
                            around.journals().discard(left);
                            return left;
                        },
                        gone -> done.run(),
                        this::failed);
    }

    /// The endings of all files that can be imported.
    static List<String> endings() {
        return Formats.readable().stream()
                .flatMap(f -> f.extensions().stream())
                .distinct()
                .toList();
    }

    /// Opens a second window's own view of a wall that is open elsewhere.
    void openBeside(Path file, Consumer<KeptWall> opened) {
        around.errands().run(() -> around.journals().openBeside(file), opened, this::failed);
    }

    /// Looks what a file holds now.
    ///
    /// @param known what it held before
    /// @param found is told only when it holds something else
    void look(Path file, Stamp known, Consumer<Opened> found) {
        around.errands()
                .run(
                        () -> {
                            Stamp now = WallFiles.stamp(file);
                            return now.equals(known)
                                    ? Optional.<Opened>empty()
                                    : Optional.of(WallFiles.open(file));
                        },
                        other -> other.ifPresent(found),
                        gone -> {});
    }

    /// Brings three versions together, away from the JavaFX thread.
    void merge(Document base, Document ours, Opened theirs, Consumer<TakingIn> merged) {
        around.errands()
                .run(
                        () ->
                                new TakingIn(
                                        theirs.document(),
                                        theirs.stamp(),
                                        Merge.merge(base, ours, theirs.document(), language())),
                        merged,
                        this::failed);
    }

    /// Reads a file of another tool, whatever it is called.
    void importFrom(Path file, Consumer<Imported> imported) {
        around.errands().run(() -> read(file), imported, this::failed);
    }

    private static Imported read(Path file) throws IOException, UnreadableInput {
        String content = Content.of(file);
        Optional<ImportFormat> format = Formats.recognising(content);
        if (format.isEmpty()) {
            String known =
                    String.join(", ", Formats.readable().stream().map(ImportFormat::name).toList());
            throw new UnreadableInput(Wording.of("exchange.unknown-content", known));
        }
        return format.get().read(content);
    }

    /// @param expected what the file should still hold; empty to overwrite it whatever it holds
    /// @param announce is told beforehand what the file will hold, on a thread of the disk
    void save(
            Path file,
            Document document,
            Optional<Stamp> expected,
            Consumer<Stamp> announce,
            Consumer<Saved> saved) {
        var _ =
                around.files()
                        .save(file, document, expected, announce)
                        .thenAccept(outcome -> {
                            if (outcome instanceof Saved.Done) {
                                around.recent()
                                        .opened(file, document, around.desk().clock().instant());
                            }
                            Platform.runLater(() -> saved.accept(outcome));
                        });
    }

    /// Writes one file where it is told to, or many into a folder of that name.
    void export(Document document, ExportFormat format, Path to, Consumer<Path> done) {
        around.errands().run(() -> write(document, format, to), done, this::failed);
    }

    private static Path write(Document document, ExportFormat format, Path to) throws IOException {
        List<ExportedFile> files = format.write(document);
        if (!format.manyFiles()) {
            SafeWrite.replace(to, files.getFirst().content());
            return to;
        }
        for (ExportedFile file : files) {
            Path target = to.resolve(file.name()).normalize();
            if (!target.startsWith(to.normalize())) {
                throw new IOException(file.name());
            }
            Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(to));
            SafeWrite.replace(target, file.content());
        }
        return to;
    }

    /// Tells what could not be done.
    void tell(Wording reason) {
        trouble.accept(reason);
    }

    /// Tells why something could not be done, in one line.
    void failed(Exception why) {
        trouble.accept(
                switch (why) {
                    case UnreadableFile broken -> broken.reason();
                    case UnreadableInput broken -> broken.reason();
                    case CannotExport no -> no.reason();
                    case java.nio.file.NoSuchFileException gone ->
                            Wording.of(
                                    "storage.unreadable.missing", String.valueOf(gone.getFile()));
                    default ->
                            Wording.literally(
                                    Optional.ofNullable(why.getMessage())
                                            .orElse(why.getClass().getSimpleName()));
                });
    }
}
