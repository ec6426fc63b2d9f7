package dev.watershed.storage.journal;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.Disk;
import dev.watershed.storage.Opened;
import dev.watershed.storage.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One open wall whose history is kept on the disk while it grows.
///
/// Lives on the thread that owns its [Journal]; nothing here waits for the disk except [#close()].
public final class KeptWall {

    private static final System.Logger LOG = System.getLogger(KeptWall.class.getName());

    /// How the keys begin that say so.
    private static final String OPEN = "storage.journal.open-";

    private final Journal journal;
    private final Optional<DiskEventStore> store;
    private final JournalFolder folder;
    private final InstantSource clock;
    private final Opening opening;
    private final Disk disk = new Disk();
    private final Object lockGuard = new Object();
    private @Nullable WallLock lock;
    private JournalFolder.About about;

    /// What whoever opens the wall should know.
    ///
    /// @param inFile what the wall's file holds
    /// @param stamp of the file's content; empty for a wall that is in no file
    /// @param said what came back, what was set aside, what was merged; in the order to be told
    /// @param readOnly why the wall must not be changed; empty when it may
    /// @param warnings what in the file could not be shown
    public record Opening(
            Document inFile,
            Optional<Stamp> stamp,
            List<Wording> said,
            Optional<Wording> readOnly,
            List<Opened.Warning> warnings) {

        public Opening {
            said = List.copyOf(said);
            warnings = List.copyOf(warnings);
        }
    }

    KeptWall(
            Journal journal,
            Optional<DiskEventStore> store,
            JournalFolder folder,
            JournalFolder.About about,
            @Nullable WallLock lock,
            InstantSource clock,
            Opening opening) {
        this.journal = journal;
        this.store = store;
        this.folder = folder;
        this.about = about;
        this.lock = lock;
        this.clock = clock;
        this.opening = opening;
    }

    public Journal journal() {
        return journal;
    }

    public Opening opening() {
        return opening;
    }

    /// The wall's file; empty for one that has none yet.
    public Optional<Path> file() {
        return about.file();
    }

    /// True when it may only be looked at because another window works on it.
    public boolean isOpenElsewhere() {
        return opening.readOnly().filter(why -> why.key().startsWith(OPEN)).isPresent();
    }

    /// Is told how far the disk has come, on a thread of the disk. Never, when nothing is kept.
    public void listen(Consumer<Keeping> listener) {
        store.ifPresent(keeping -> keeping.listen(listener));
    }

    /// How far the disk has come; everything counts as kept when nothing has to be.
    public Keeping keeping() {
        return store.map(DiskEventStore::keeping)
                .orElseGet(() -> new Keeping(journal.size(), Optional.empty()));
    }

    /// Tries at once what the disk has refused.
    public void retry() {
        store.ifPresent(DiskEventStore::retry);
    }

    /// The file is about to hold the wall as it was after so many transactions. Waits for the disk:
    /// not for the window's own thread.
    public void announce(int position, Stamp stamp) {
        SavedMark mark = new SavedMark(position, stamp, clock.instant());
        store.ifPresent(keeping -> keeping.announce(mark));
    }

    /// The file holds the wall as it was after so many transactions. The history follows the wall
    /// to a new file; a copy of it stays with the old one.
    public void saved(int position, Path file, Stamp stamp) {
        if (store.isEmpty()) {
            return;
        }
        DiskEventStore keeping = store.get();
        long before = keeping.markEnd();
        keeping.mark(new SavedMark(position, stamp, clock.instant()));
        Path real = Journals.real(file);
        JournalFolder.About was = about;
        if (!was.file().equals(Optional.of(real)) || was.unsaved()) {
            about = was.of(real);
            JournalFolder.About now = about;
            var _ = disk.run(() -> moved(before, was, now));
        }
    }

    /// What was done since the old file was saved belongs to the new one.
    private boolean moved(long logUntil, JournalFolder.About was, JournalFolder.About now) {
        try {
            if (was.file().isPresent() && !was.file().equals(now.file())) {
                JournalFolder copy = folder.beside(Moments.fileName(clock.instant()));
                folder.copyTo(copy, logUntil);
                copy.write(was);
            }
            folder.write(now);
            return true;
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "the journal lost its file", unwritable);
            return false;
        }
    }

    /// Called when the journal's folder is made: from now on no other window may write here.
    void hold() throws IOException {
        synchronized (lockGuard) {
            if (lock == null) {
                lock = WallLock.take(folder.lock(), clock.instant()).orElse(null);
            }
        }
    }

    /// The wall has taken in what its file holds now.
    ///
    /// @param before how many transactions there were before that
    /// @param ours the wall as it was then
    public void tookIn(TakingIn takingIn, int before, Document ours) {
        SavedMark mark = takingIn.mark(before, ours, clock.instant());
        store.ifPresent(s -> s.mark(mark));
    }

    /// Leaves what is not in the file: the wall goes back to what the file holds, as one more
    /// moment of the history. A wall that is in no file is taken away as a whole.
    public void leaveUnsaved(Document inFile, Stamp stamp) {
        Instant now = clock.instant();
        TransactionId id = new TransactionId("left-" + Moments.fileName(now));
        var edit = new Edit.ReplaceWall(inFile, Wording.of("storage.journal.left-unsaved"));
        journal.perform(edit, "", now, id);
        store.ifPresent(s -> s.mark(new SavedMark(journal.size(), stamp, now)));
    }

    /// Takes the whole journal away: nobody wants what was in no file.
    public void throwAway() {
        store.ifPresent(DiskEventStore::close);
        disk.close();
        release();
        try {
            folder.delete();
        } catch (IOException stuck) {
            LOG.log(System.Logger.Level.WARNING, "a journal could not be deleted", stuck);
        }
    }

    /// Writes what waits and lets go of the wall. Waits for the disk.
    public void close() {
        store.ifPresent(DiskEventStore::close);
        disk.close();
        release();
    }

    private void release() {
        synchronized (lockGuard) {
            if (lock != null) {
                lock.close();
                lock = null;
            }
        }
    }

    /// Lets go at once, as a crash would: for trying what comes back.
    public void abandon() {
        store.ifPresent(DiskEventStore::abandon);
        disk.close();
        release();
    }
}
