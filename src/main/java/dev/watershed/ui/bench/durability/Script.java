package dev.watershed.ui.bench.durability;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Point;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/// Editing that is the same whoever does it: what comes next depends only on how many transactions
/// there are and on the wall. Whoever opens the wall after a crash can tell exactly what it must
/// hold.
final class Script {

    private static final String[] TEXTS = {
        "Order placed", "주문이 접수됐다", "Payment captured", "\"quoted\" \\ 🙂", "two\nlines"
    };
    private static final int GRID = 60;

    private Script() {}

    /// The edit that follows on so many transactions; always changes something.
    static Edit edit(int position, Document document) {
        Random random = new Random(position);
        List<NoteId> ids = new ArrayList<>(document.board().notes().keySet());
        if (ids.size() < 3 || random.nextInt(3) == 0) {
            return new Edit.AddNotes(
                    List.of(note(position, "a", random), note(position, "b", random)), List.of());
        }
        ids.sort((a, b) -> a.value().compareTo(b.value()));
        NoteId one = ids.get(random.nextInt(ids.size()));
        NoteId other = ids.get(random.nextInt(ids.size()));
        return switch (random.nextInt(5)) {
            case 0 -> new Edit.RewordNote(one, "Said at " + position);
            case 1 ->
                    new Edit.Together(
                            List.of(
                                    new Edit.RenameWall("Wall " + position),
                                    new Edit.RewordNote(one, "With " + position),
                                    new Edit.RaiseNotes(Set.of(other))));
            case 2 -> moved(document, one, position);
            case 3 ->
                    ids.size() > 40
                            ? new Edit.DeleteNotes(Set.of(one, other))
                            : new Edit.RenameWall("Wall " + position);
            default -> new Edit.DescribeNote(one, List.of("n" + position), "What it means");
        };
    }

    private static Edit moved(Document document, NoteId id, int position) {
        Note note = document.board().note(id).orElseThrow();
        return new Edit.MoveNotes(Map.of(id, note.bounds().movedBy(GRID + position % 7, GRID)));
    }

    private static Note note(int position, String which, Random random) {
        Point place = new Point(position % GRID * 80.0, position / GRID % GRID * 80.0);
        String text = TEXTS[random.nextInt(TEXTS.length)] + " " + position;
        return Note.written(
                new NoteId("k" + position + which),
                List.of(NoteKind.values()).get(random.nextInt(NoteKind.values().length)),
                text,
                place,
                Rank.nth(position));
    }

    /// Does the next step: an edit, now and then an undo.
    static void step(Journal journal, Instant at) {
        int position = journal.size();
        TransactionId id = new TransactionId("t" + position);
        if (position % 13 == 12 && journal.canUndo().isPresent()) {
            journal.undo("bench", at, id);
        } else {
            journal.perform(edit(position, journal.document()), "bench", at, id);
        }
        if (journal.size() == position) {
            Edit other = new Edit.RenameWall("Step " + position);
            journal.perform(other, "bench", at, id);
        }
        if (journal.size() == position) {
            throw new IllegalStateException(Wording.literally("a step that is none").inEnglish());
        }
    }

    /// The walls after every number of steps, from a wall on.
    static List<Document> walls(Document start, int steps, Consumer<Journal> seen) {
        Journal journal = Journal.startingWith(start);
        List<Document> walls = new ArrayList<>(List.of(start));
        for (int i = 0; i < steps; i++) {
            step(journal, Instant.EPOCH);
            walls.add(journal.document());
        }
        seen.accept(journal);
        return walls;
    }
}
