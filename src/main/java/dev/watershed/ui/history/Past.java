package dev.watershed.ui.history;

import dev.watershed.canvas.Touched;
import dev.watershed.document.Change;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.document.Telling;
import dev.watershed.finding.Wording;
import dev.watershed.journal.Journal;
import dev.watershed.journal.Transaction;
import dev.watershed.workshop.Stand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Reads the history behind the window. While it is looked at nobody changes the wall, so the
/// journal may be asked from another thread.
final class Past {

    /// Longer without an edit, and people came back to the wall.
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private static final int AT_ONCE = 2_000;

    private final Journal journal;
    private int wanted = -1;
    private boolean working;

    Past(Journal journal) {
        this.journal = journal;
    }

    int size() {
        return journal.size();
    }

    /// The whole history in brief.
    ///
    /// @param entries oldest first
    record Overview(List<Entry> entries, List<Chapter> chapters) {

        /// How its moments are written.
        Days days(Locale locale) {
            return Days.of(entries, locale);
        }
    }

    /// Reads what happened and hands it over on the JavaFX thread.
    void read(Consumer<Overview> done) {
        Thread.ofPlatform()
                .daemon(true)
                .name("history")
                .start(() -> {
                    Overview overview = overview();
                    Platform.runLater(() -> done.accept(overview));
                });
    }

    private Overview overview() {
        List<Entry> entries = new ArrayList<>();
        List<Chapter> chapters = new ArrayList<>();
        Telling telling = new Telling(journal.at(0));
        @Nullable Instant before = null;
        while (entries.size() < journal.size()) {
            for (Transaction transaction : journal.getNAfterX(AT_ONCE, entries.size())) {
                Optional<Chapter> chapter = chapter(transaction, entries.size(), before);
                chapter.ifPresent(chapters::add);
                entries.add(entry(transaction, entries.size() + 1, telling));
                before = transaction.at();
            }
        }
        return new Overview(List.copyOf(entries), List.copyOf(chapters));
    }

    private static Entry entry(Transaction transaction, int position, Telling telling) {
        List<Wording> all = transaction.changes().stream().map(telling::describe).toList();
        List<Wording> told = List.copyOf(all.subList(0, Math.min(all.size(), Entry.TOLD)));
        return new Entry(
                position,
                transaction.at(),
                transaction.author(),
                transaction.label(),
                told,
                transaction.changes().size() - told.size(),
                Touched.by(transaction.changes()).notes());
    }

    private static Optional<Chapter> chapter(
            Transaction transaction, int position, @Nullable Instant before) {
        for (Change change : transaction.changes()) {
            if (change instanceof Change.EntryChanged entered
                    && entered.shelf().equals(Shelves.SESSION)) {
                Optional<Stand> now = stand(entered.to());
                Optional<Stand> was = stand(entered.from());
                boolean same = now.map(Stand::phase).equals(was.map(Stand::phase));
                if (now.isPresent() && !same) {
                    Wording phase = now.get().phase().title();
                    return Optional.of(new Chapter(position, transaction.at(), Optional.of(phase)));
                }
            }
        }
        boolean again =
                before == null || Duration.between(before, transaction.at()).compareTo(PAUSE) > 0;
        return again
                ? Optional.of(new Chapter(position, transaction.at(), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Stand> stand(Optional<Record> entry) {
        return entry.filter(Stand.class::isInstance).map(Stand.class::cast);
    }

    /// Works out the wall after so many transactions. While it works only the latest wish counts.
    void show(int position, Consumer<Document> done) {
        wanted = position;
        if (!working) {
            working = true;
            Thread.ofPlatform().daemon(true).name("history").start(() -> work(position, done));
        }
    }

    private void work(int position, Consumer<Document> done) {
        Document then = journal.at(position);
        Platform.runLater(() -> {
            working = false;
            done.accept(then);
            if (wanted != position) {
                show(wanted, done);
            }
        });
    }
}
