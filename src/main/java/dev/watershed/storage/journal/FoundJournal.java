package dev.watershed.storage.journal;

import dev.watershed.finding.Wording;
import dev.watershed.journal.Journal;
import dev.watershed.journal.Transaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A journal as it was found in its folder.
///
/// @param journal the history; after a damage in the middle only the last good state
/// @param store where it goes on; empty when it must not be written on
/// @param saved what the wall's file held last, by this journal
/// @param begun saves since then that a crash may have interrupted, before or after the file was
///   replaced
/// @param said what whoever opens the wall should know
/// @param readOnly why nothing may be added; empty when all is well
record FoundJournal(
        Journal journal,
        Optional<DiskEventStore> store,
        Optional<SavedMark> saved,
        List<SavedMark> begun,
        List<Wording> said,
        Optional<Wording> readOnly) {

    /// Reads a journal. What cannot be read at its end is set aside.
    ///
    /// @throws IOException when there is nothing to go on from
    static FoundJournal in(JournalFolder folder, Instant now) throws IOException {
        LogReading reading = folder.read();
        if (reading.damagedInTheMiddle()) {
            return damaged(folder, reading, "damaged");
        }
        if (reading.torn()) {
            folder.setAside(folder.tail(reading.end()), Moments.fileName(now));
        }
        folder.snapshots().forgetAfter(transactions(reading));
        DiskEventStore store;
        try {
            store = DiskEventStore.continuing(folder, reading);
        } catch (UncheckedIOException strange) {
            return damaged(folder, reading, "strange");
        }
        try {
            Journal journal = new Journal(store);
            journal.canUndo();
            return new FoundJournal(
                    journal,
                    Optional.of(store),
                    lastMark(reading.good()),
                    begunSince(reading.good()),
                    reading.torn() ? List.of(setAside(journal, reading.setAside())) : List.of(),
                    Optional.empty());
        } catch (UncheckedIOException strange) {
            store.close();
            return damaged(folder, reading, "strange");
        }
    }

    private static int transactions(LogReading reading) {
        return (int)
                reading.good().stream()
                        .filter(p -> p.frame().kind() == Frame.Kind.TRANSACTION)
                        .count();
    }

    private static Optional<SavedMark> lastMark(List<LogReading.Placed> frames) {
        return frames.reversed().stream()
                .filter(placed -> placed.frame().kind() == Frame.Kind.SAVED)
                .flatMap(placed -> SavedMark.of(placed.frame()).stream())
                .findFirst();
    }

    private static List<SavedMark> begunSince(List<LogReading.Placed> frames) {
        return frames.reversed().stream()
                .map(LogReading.Placed::frame)
                .takeWhile(frame -> frame.kind() != Frame.Kind.SAVED)
                .flatMap(frame -> SavedMark.of(frame).stream())
                .toList();
    }

    private static Wording setAside(Journal journal, int bytes) {
        return lastMoment(journal.size(), journal::getNAfterX)
                .map(at -> Wording.of("storage.journal.set-aside", Moments.clock(at), bytes))
                .orElseGet(() -> Wording.of("storage.journal.set-aside-all", bytes));
    }

    /// When the last transaction happened.
    static Optional<Instant> lastMoment(int size, History history) {
        return size == 0
                ? Optional.empty()
                : history.getNAfterX(1, size - 1).stream().map(Transaction::at).findFirst();
    }

    /// The transactions behind a place.
    @FunctionalInterface
    interface History {
        List<Transaction> getNAfterX(int n, int x);
    }

    /// Shows the last good state and leaves every byte where it lies.
    private static FoundJournal damaged(JournalFolder folder, LogReading reading, String how)
            throws IOException {
        Salvage salvage = Salvage.of(folder, reading);
        String moment = salvage.at().map(Moments::clock).orElse("–");
        return new FoundJournal(
                Journal.startingWith(salvage.document()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(Wording.of("storage.journal." + how, moment)));
    }
}
