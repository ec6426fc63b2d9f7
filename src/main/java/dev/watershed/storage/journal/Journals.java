package dev.watershed.storage.journal;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.FileLayer;
import dev.watershed.storage.Merge;
import dev.watershed.storage.Merged;
import dev.watershed.storage.Opened;
import dev.watershed.storage.RealFiles;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.WallFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The journals of all walls this person has worked on.
public final class Journals {

    private static final System.Logger LOG = System.getLogger(Journals.class.getName());

    private final FileLayer files;
    private final Path root;
    private final InstantSource clock;
    private final Supplier<String> ids;

    /// @param ids makes a new id each time it is asked
    public Journals(StateFolder state, InstantSource clock, Supplier<String> ids) {
        this(RealFiles.DISK, state, clock, ids);
    }

    /// @param files the disk, or something that fails as a disk may
    public Journals(FileLayer files, StateFolder state, InstantSource clock, Supplier<String> ids) {
        this.files = files;
        this.root = state.root().resolve("journals");
        this.clock = clock;
        this.ids = ids;
    }

    static Path real(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException notThereYet) {
            return whole;
        }
    }

    /// Begins the history of a wall that is in no file. Costs nothing until something happens.
    ///
    /// @param unsaved true when the wall itself is worth keeping, such as an import
    public KeptWall begin(Document start, boolean unsaved) {
        JournalFolder folder = folder(ids.get());
        var about = new JournalFolder.About(Optional.empty(), false, unsaved);
        var opening =
                new KeptWall.Opening(
                        unsaved ? Document.EMPTY : start,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of());
        return fresh(folder, about, start, opening, unsaved);
    }

    private KeptWall fresh(
            JournalFolder folder,
            JournalFolder.About about,
            Document start,
            KeptWall.Opening opening,
            boolean atOnce) {
        Holding holding = new Holding();
        DiskEventStore store =
                DiskEventStore.beginning(
                        folder,
                        start,
                        () -> {
                            folder.write(about);
                            holding.hold();
                        });
        KeptWall wall =
                new KeptWall(
                        new Journal(store),
                        Optional.of(store),
                        folder,
                        about,
                        null,
                        clock,
                        opening);
        holding.wall = wall;
        if (atOnce) {
            store.opened(clock.instant());
        }
        opening.stamp().ifPresent(s -> store.mark(new SavedMark(0, s, clock.instant())));
        return wall;
    }

    /// Takes the lock when the folder is made, which is after the wall was built.
    private static final class Holding {
        private volatile @Nullable KeptWall wall;

        void hold() throws IOException {
            KeptWall open = wall;
            if (open != null) {
                open.hold();
            }
        }
    }

    private JournalFolder folder(String name) {
        return new JournalFolder(files, root.resolve(name));
    }

    /// Opens a wall with its history. Work that never reached the file comes back; what changed
    /// elsewhere meanwhile is taken in, merged where both sides changed something.
    ///
    /// @param language in which hotspots of a merge are written
    public KeptWall open(Path file, Locale language) throws UnreadableFile {
        Opened opened = WallFiles.open(file);
        Path real = real(file);
        if (opened.readOnly().isPresent()) {
            return unkept(real, opened, opened.readOnly(), List.of());
        }
        Optional<JournalFolder> known = folderOf(real);
        if (known.isEmpty()) {
            return beginWith(real, opened, false);
        }
        JournalFolder folder = known.get();
        try {
            Optional<WallLock> lock = WallLock.take(folder.lock(), clock.instant());
            return lock.isEmpty()
                    ? unkept(real, opened, Optional.of(openElsewhere(folder)), List.of())
                    : continued(folder, lock.get(), real, opened, language);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "a journal cannot be read", unreadable);
            setOff(folder);
            return beginWith(real, opened, false);
        }
    }

    /// Opens a wall that is open in another window, to work on it all the same: both come together
    /// when they are saved.
    public KeptWall openBeside(Path file) throws UnreadableFile {
        return beginWith(real(file), WallFiles.open(file), true);
    }

    private static Wording openElsewhere(JournalFolder folder) {
        return WallLock.since(folder.lock())
                .map(at -> Wording.of("storage.journal.open-since", Moments.clock(at)))
                .orElseGet(() -> Wording.of("storage.journal.open-elsewhere"));
    }

    private KeptWall beginWith(Path file, Opened opened, boolean beside) {
        var about = new JournalFolder.About(Optional.of(file), beside, false);
        return fresh(folder(ids.get()), about, opened.document(), opening(opened, List.of()), true);
    }

    private static KeptWall.Opening opening(Opened opened, List<Wording> said) {
        return new KeptWall.Opening(
                opened.document(),
                Optional.of(opened.stamp()),
                said,
                opened.readOnly(),
                opened.warnings());
    }

    /// A wall that may only be looked at.
    private KeptWall unkept(Path file, Opened opened, Optional<Wording> why, List<Wording> said) {
        var opening =
                new KeptWall.Opening(
                        opened.document(),
                        Optional.of(opened.stamp()),
                        said,
                        why,
                        opened.warnings());
        var about = new JournalFolder.About(Optional.of(file), true, false);
        Journal journal = Journal.startingWith(opened.document());
        return new KeptWall(journal, Optional.empty(), folder("none"), about, null, clock, opening);
    }

    private KeptWall continued(
            JournalFolder folder, WallLock lock, Path file, Opened opened, Locale language)
            throws IOException {
        FoundJournal found;
        try {
            found = FoundJournal.in(folder, clock.instant());
        } catch (IOException nothingToGoOnFrom) {
            lock.close();
            throw nothingToGoOnFrom;
        }
        var about = new JournalFolder.About(Optional.of(file), false, false);
        if (found.readOnly().isPresent()) {
            lock.close();
            var opening =
                    new KeptWall.Opening(
                            opened.document(),
                            Optional.of(opened.stamp()),
                            found.said(),
                            found.readOnly(),
                            opened.warnings());
            return new KeptWall(
                    found.journal(), Optional.empty(), folder, about, null, clock, opening);
        }
        List<Wording> said = new ArrayList<>(found.said());
        said.addAll(catchUp(found, opened, language));
        found.store().ifPresent(store -> store.opened(clock.instant()));
        return new KeptWall(
                found.journal(), found.store(), folder, about, lock, clock, opening(opened, said));
    }

    /// Brings history and file together. The file as it is now becomes a moment of the history, so
    /// that one can see, and undo, what was taken in.
    private List<Wording> catchUp(FoundJournal found, Opened opened, Locale language) {
        Journal journal = found.journal();
        Document head = journal.document();
        Optional<SavedMark> last = lastSave(found, opened);
        Document base = last.map(mark -> mark.in(journal)).orElse(head);
        boolean unsaved = !head.equals(base);
        boolean same =
                opened.document().equals(base)
                        || last.filter(m -> m.stamp().equals(opened.stamp())).isPresent();
        if (same) {
            return unsaved ? List.of(cameBack(last, journal)) : List.of();
        }
        List<Wording> said = new ArrayList<>();
        if (unsaved) {
            said.add(cameBack(last, journal));
        }
        Merged merged = Merge.merge(base, head, opened.document(), language);
        TakingIn takingIn = new TakingIn(opened.document(), opened.stamp(), merged);
        takingIn.perform(journal, "", clock.instant(), new TransactionId(ids.get()))
                .ifPresent(mark -> found.store().ifPresent(store -> store.mark(mark)));
        said.add(Wording.of("storage.journal.took-in-changes"));
        said.addAll(merged.conflicts());
        return said;
    }

    /// The save whose content the file holds: a crash may have come after the file was replaced and
    /// before the journal knew.
    private static Optional<SavedMark> lastSave(FoundJournal found, Opened opened) {
        return found.begun().stream()
                .filter(mark -> mark.stamp().equals(opened.stamp()))
                .findFirst()
                .or(found::saved);
    }

    private static Wording cameBack(Optional<SavedMark> saved, Journal journal) {
        int changes = journal.size() - saved.map(SavedMark::position).orElse(0);
        String moment =
                FoundJournal.lastMoment(journal.size(), journal::getNAfterX)
                        .map(Moments::clock)
                        .orElse("–");
        return Wording.of("storage.journal.came-back", moment, changes);
    }

    private void takeUp(Journal journal, Document document, Wording why) {
        Instant now = clock.instant();
        journal.perform(new Edit.ReplaceWall(document, why), "", now, new TransactionId(ids.get()));
    }

    private Optional<JournalFolder> folderOf(Path file) {
        return folders().stream()
                .filter(folder -> folder.about().filter(a -> isAbout(a, file)).isPresent())
                .max(Comparator.comparing(folder -> folder.folder().toString()));
    }

    private static boolean isAbout(JournalFolder.About about, Path file) {
        return !about.beside() && about.file().equals(Optional.of(file));
    }

    private List<JournalFolder> folders() {
        try {
            return files.list(root).stream().map(path -> new JournalFolder(files, path)).toList();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "no journal can be found", unreadable);
            return List.of();
        }
    }

    /// A journal nobody can go on from stays where it is, but no longer stands for the file.
    private static void setOff(JournalFolder folder) {
        try {
            folder.about().ifPresent(about -> {});
            folder.write(new JournalFolder.About(Optional.empty(), true, false));
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "a journal cannot be set off", unwritable);
        }
    }

    /// Work that is in no file and in no open window, newest first. Reads every journal that may
    /// hold some: not for the window's own thread.
    public List<Recoverable> leftBehind() {
        List<Recoverable> found = new ArrayList<>();
        for (JournalFolder folder : folders()) {
            Optional<JournalFolder.About> about = folder.about();
            if (about.isPresent() && !WallLock.held(folder.lock())) {
                Leftovers.in(folder, about.get()).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Recoverable::at).reversed());
        return List.copyOf(found);
    }

    /// Goes on with work that was left behind. A wall with a file is opened as that file.
    public KeptWall recover(Recoverable left, Locale language) throws UnreadableFile {
        JournalFolder folder = folder(left.session());
        Optional<JournalFolder.About> about = folder.about();
        if (left.file().isPresent() && about.filter(a -> !a.beside()).isPresent()) {
            if (files.exists(left.file().get())) {
                return open(left.file().get(), language);
            }
        }
        try {
            Optional<WallLock> lock = WallLock.take(folder.lock(), clock.instant());
            if (lock.isEmpty()) {
                throw new UnreadableFile(openElsewhere(folder));
            }
            return recovered(folder, lock.get(), about);
        } catch (IOException unreadable) {
            throw new UnreadableFile(
                    Wording.of("storage.journal.unreadable", WallFiles.reason(unreadable)));
        }
    }

    private KeptWall recovered(
            JournalFolder folder, WallLock lock, Optional<JournalFolder.About> about)
            throws IOException {
        FoundJournal found = FoundJournal.in(folder, clock.instant());
        List<Wording> said = new ArrayList<>(found.said());
        said.add(cameBack(found.saved(), found.journal()));
        var opening =
                new KeptWall.Opening(
                        Document.EMPTY,
                        found.saved().map(SavedMark::stamp),
                        said,
                        found.readOnly(),
                        List.of());
        var nowhere = new JournalFolder.About(Optional.empty(), false, true);
        return new KeptWall(
                found.journal(),
                found.store(),
                folder,
                about.orElse(nowhere),
                lock,
                clock,
                opening);
    }

    /// Throws left-behind work away: nobody wants it. The history of a wall with a file stays, and
    /// goes back to what the file holds.
    public void discard(Recoverable left) {
        JournalFolder folder = folder(left.session());
        boolean ofAFile =
                folder.about().filter(a -> !a.beside() && a.file().isPresent()).isPresent();
        try {
            if (!ofAFile || !leftUnsaved(folder)) {
                folder.delete();
            }
        } catch (IOException stuck) {
            LOG.log(System.Logger.Level.WARNING, "a journal could not be deleted", stuck);
        }
    }

    private boolean leftUnsaved(JournalFolder folder) throws IOException {
        Optional<WallLock> lock = WallLock.take(folder.lock(), clock.instant());
        if (lock.isEmpty()) {
            return true;
        }
        try (WallLock held = lock.get()) {
            FoundJournal found = FoundJournal.in(folder, clock.instant());
            Optional<SavedMark> saved = found.saved();
            if (saved.isPresent()) {
                Document inFile = saved.get().in(found.journal());
                takeUp(found.journal(), inFile, Wording.of("storage.journal.left-unsaved"));
                SavedMark mark =
                        new SavedMark(found.journal().size(), saved.get().stamp(), clock.instant());
                found.store().ifPresent(store -> store.mark(mark));
            }
            found.store().ifPresent(DiskEventStore::close);
            LOG.log(System.Logger.Level.TRACE, "left unsaved under {0}", held);
            return saved.isPresent();
        }
    }
}
