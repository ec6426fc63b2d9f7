package dev.watershed.storage.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Tells whether a journal holds work that is in no file.
final class Leftovers {

    private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());

    private Leftovers() {}

    static Optional<Recoverable> in(JournalFolder folder, JournalFolder.About about) {
        try {
            LogReading reading = folder.read();
            if (nothingSinceSaved(reading) && !about.unsaved()) {
                return Optional.empty();
            }
            Salvage salvage = Salvage.of(folder, reading);
            boolean worth = salvage.unsaved() || about.unsaved();
            return worth ? Optional.of(recoverable(folder, about, salvage)) : Optional.empty();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "a journal cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /// True when no transaction stands behind the last mark: cheap to tell.
    private static boolean nothingSinceSaved(LogReading reading) {
        int saved = 0;
        int transactions = 0;
        for (LogReading.Placed placed : reading.good()) {
            switch (placed.frame().kind()) {
                case TRANSACTION -> transactions = placed.frame().position() + 1;
                case SAVED -> saved = placed.frame().position();
                case OPENED, SAVING -> {}
            }
        }
        return !reading.damagedInTheMiddle() && transactions <= saved;
    }

    private static Recoverable recoverable(
            JournalFolder folder, JournalFolder.About about, Salvage salvage) {
        Path name = folder.folder().getFileName();
        return new Recoverable(
                String.valueOf(name),
                salvage.document().title(),
                salvage.document().board().notes().size(),
                salvage.at().orElse(Instant.EPOCH),
                about.file());
    }
}
