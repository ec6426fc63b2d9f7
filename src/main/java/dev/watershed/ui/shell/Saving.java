package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.ExportFormat;
import dev.watershed.exchange.escaping.Escaping;
import dev.watershed.finding.Wording;
import dev.watershed.storage.Opened;
import dev.watershed.storage.Saved;
import dev.watershed.storage.Stamp;
import dev.watershed.storage.journal.TakingIn;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import dev.watershed.workshop.Phase;
import dev.watershed.workshop.Stand;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Saves and exports the open wall, asking where it has to, and notices when its file changed
/// elsewhere. A save that fails stays in sight until one succeeds.
final class Saving {

    private final Surroundings around;
    private final WallKeeper keeper;
    private final Supplier<Cards> cards;
    private final WindowFrame window;
    private final Consumer<Path> opening;
    private @Nullable KeptSession kept;
    private boolean alarmed;

    /// @param window where it says what failed
    Saving(
            Surroundings around,
            WallKeeper keeper,
            Supplier<Cards> cards,
            WindowFrame window,
            Consumer<Path> opening) {
        this.around = around;
        this.keeper = keeper;
        this.cards = cards;
        this.window = window;
        this.opening = opening;
    }

    /// Another wall is open now.
    void begin(KeptSession opened) {
        kept = opened;
        opened.session()
                .documentProperty()
                .subscribe((before, now) -> keepPhase(opened.session(), before, now));
        opened.session()
                .safety()
                .keepingProperty()
                .subscribe(keeping ->
                        keeping.trouble()
                                .ifPresentOrElse(
                                        why -> notKept(opened, why), () -> keptAgain(opened)));
    }

    /// When a phase ends, the wall as it was then is kept as a backup.
    private void keepPhase(Session session, Document before, Document now) {
        Optional<Phase> was = phase(before);
        if (was.isPresent() && !was.equals(phase(now))) {
            session.fileProperty()
                    .get()
                    .ifPresent(file -> {
                        var _ = around.files().keepPhase(file, before);
                    });
        }
    }

    private static Optional<Phase> phase(Document document) {
        return document.shelf(Shelves.SESSION).values().stream().findFirst().map(Stand::phase);
    }

    /// No wall is open any more.
    void end() {
        kept = null;
        window.settleNotices();
    }

    private Optional<KeptSession> open() {
        return Optional.ofNullable(kept);
    }

    /// True when the open wall is this file.
    boolean isOpen(Path file) {
        return open().flatMap(k -> k.session().fileProperty().get())
                .filter(file.toAbsolutePath().normalize()::equals)
                .isPresent();
    }

    /// The disk has taken what it refused before.
    private void keptAgain(KeptSession keeping) {
        boolean open = open().filter(keeping::equals).isPresent();
        if (open && alarmed && keeping.session().safety().failureProperty().get().isEmpty()) {
            window.settleNotices();
        }
        alarmed = false;
    }

    private void notKept(KeptSession keeping, Wording why) {
        if (open().filter(keeping::equals).isPresent()) {
            alarmed = true;
            notice().alarm(
                            List.of(texts().of("keeping.failed", texts().say(why))),
                            new Notice.Way(texts().of("saving.again"), keeping::retry),
                            new Notice.Way(
                                    texts().of("saving.elsewhere"),
                                    () -> saveAs(keeping.session(), () -> {})));
        }
    }

    /// Looks whether the file of the open wall changed elsewhere, and offers to take that in.
    void lookElsewhere() {
        KeptSession keeping = kept;
        if (keeping == null || keeping.stamp().isEmpty()) {
            return;
        }
        Stamp known = keeping.stamp().get();
        keeping.session()
                .fileProperty()
                .get()
                .ifPresent(file ->
                        keeper.look(file, known, theirs -> foundElsewhere(keeping, file, theirs)));
    }

    private void foundElsewhere(KeptSession keeping, Path file, Opened theirs) {
        boolean still = open().filter(keeping::equals).isPresent();
        boolean readOnly = keeping.session().safety().readOnlyProperty().get().isPresent();
        if (still && !readOnly && !keeping.stamp().equals(Optional.of(theirs.stamp()))) {
            notice().remind(
                            texts().of("elsewhere.noticed"),
                            new Notice.Way(
                                    texts().of("elsewhere.take-in"),
                                    () -> merge(keeping, file, theirs, () -> {})));
        }
    }

    /// Brings the open wall and its file together; asks first where the two contradict each other.
    private void merge(KeptSession keeping, Path file, Opened theirs, Runnable then) {
        Session open = keeping.session();
        Document ours = open.document();
        keeper.merge(
                open.inFile(),
                ours,
                theirs,
                merged -> {
                    if (!open.document().equals(ours)) {
                        merge(keeping, file, theirs, then);
                    } else if (merged.merged().conflicts().isEmpty()) {
                        takeIn(keeping, merged, file, then);
                    } else {
                        cards.get()
                                .contradictions(
                                        merged.merged().conflicts(),
                                        () -> takeIn(keeping, merged, file, then));
                    }
                });
    }

    private void takeIn(KeptSession keeping, TakingIn merged, Path file, Runnable then) {
        Document before = keeping.session().document();
        keeping.takeIn(merged, file);
        Breakouts.showContradictions(keeping.session(), before);
        keeping.session().say(Toast.withUndo(texts().of("elsewhere.taken-in")));
        then.run();
    }

    /// Into its file, or wherever somebody says.
    void save(Session open, Runnable then) {
        Optional<Stamp> stamp = open().flatMap(KeptSession::stamp);
        boolean readOnly = open.safety().readOnlyProperty().get().isPresent();
        Optional<Path> file = open.fileProperty().get().filter(f -> !readOnly);
        file.ifPresentOrElse(to -> write(open, to, stamp, then), () -> saveAs(open, then));
    }

    void saveAs(Session open, Runnable then) {
        around.choice()
                .toSave(fileName(open.document()))
                .ifPresent(file -> write(open, withEnding(file), Optional.empty(), then));
    }

    /// A wall ends in `.storm`, whatever somebody typed.
    static Path withEnding(Path file) {
        return WallKeeper.isWall(file) ? file : file.resolveSibling(file.getFileName() + ".storm");
    }

    private String fileName(Document document) {
        String name = document.title().isBlank() ? texts().of("wall.untitled") : document.title();
        return Escaping.fileName(name.strip().toLowerCase(Locale.ROOT));
    }

    private Notice notice() {
        return window.notice(texts().of("dialog.close"));
    }

    private Texts texts() {
        return around.preferences().texts();
    }

    private void write(Session open, Path file, Optional<Stamp> expected, Runnable then) {
        Document document = open.document();
        int position = open.journal().size();
        Optional<KeptSession> keeping = open().filter(k -> k.session().equals(open));
        keeper.save(
                file,
                document,
                expected,
                stamp -> keeping.ifPresent(k -> k.announce(position, stamp)),
                saved -> {
                    if (saved instanceof Saved.Done done) {
                        written(open, document, file, position, done, then);
                    } else {
                        notWritten(open, file, expected, saved, then);
                    }
                });
    }

    private void written(
            Session open,
            Document document,
            Path file,
            int position,
            Saved.Done done,
            Runnable then) {
        open.safety().failureProperty().set(Optional.empty());
        open().filter(k -> k.session().equals(open))
                .ifPresent(k -> k.saved(position, file, done.stamp()));
        open.saved(document, file.toAbsolutePath().normalize());
        window.settleNotices();
        if (open.safety().readOnlyProperty().get().isPresent()) {
            opening.accept(file);
            return;
        }
        done.warning().ifPresent(warning -> notice().say(texts().say(warning)));
        then.run();
    }

    private void notWritten(
            Session open, Path file, Optional<Stamp> expected, Saved saved, Runnable then) {
        switch (saved) {
            case Saved.Done done -> then.run();
            case Saved.ChangedElsewhere elsewhere ->
                    expected.flatMap(known -> open())
                            .ifPresent(keeping ->
                                    keeper.look(
                                            file,
                                            expected.get(),
                                            theirs ->
                                                    merge(
                                                            keeping,
                                                            file,
                                                            theirs,
                                                            () -> save(open, then))));
            case Saved.Failed failed -> {
                open.safety().failureProperty().set(Optional.of(failed.reason()));
                notice().alarm(
                                List.of(texts().say(failed.reason()), texts().of("saving.failed")),
                                new Notice.Way(
                                        texts().of("saving.again"),
                                        () -> write(open, file, expected, then)),
                                new Notice.Way(
                                        texts().of("saving.elsewhere"), () -> saveAs(open, then)));
            }
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
