package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Phrasing;
import dev.watershed.document.Document;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.GridIndex;
import dev.watershed.geometry.Point;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Makes the notes a fix puts up: beside the note they belong to, where nothing hangs, with an id
/// made from what they are for.
final class NewNotes {

    private static final double GAP = 8;
    private static final int FARTHEST = 40;

    private final Board board;
    private final GridIndex<NoteId> places = new GridIndex<>();

    NewNotes(Document document) {
        this.board = document.board();
        board.notes().forEach((id, note) -> places.put(id, note.bounds()));
    }

    Note policy(NoteId event, Note command) {
        Note happened = board.note(event).orElse(command);
        return beside(command, NoteKind.POLICY, ServiceFixes.reaction(happened, command));
    }

    /// A command that leads to what the aggregate emits.
    Note command(Note aggregate, Flow flow) {
        String text =
                flow.from(aggregate.id(), LinkKind.EMITS).stream()
                        .flatMap(id -> board.note(id).stream())
                        .flatMap(event -> Phrasing.of(event.text()).asCommand().stream())
                        .findFirst()
                        .orElse(aggregate.oneLine());
        return beside(aggregate, NoteKind.COMMAND, text);
    }

    Note beside(Note other, NoteKind kind, String text) {
        Bounds near = below(other, kind, List.of());
        return Note.written(id(other.id()), kind, text, new Point(near.x(), near.y()), board.top());
    }

    /// In the row of another note: the nearest place on its right that covers no note.
    Note rightOf(Note other, NoteKind kind, String text) {
        Bounds b = other.bounds();
        Bounds place = new Bounds(b.right() + GAP, b.y(), kind.width(), kind.height());
        for (int i = 0; i < FARTHEST && isTaken(place); i++) {
            place = place.movedBy(kind.width() + GAP, 0);
        }
        return Note.written(
                id(other.id()), kind, text, new Point(place.x(), place.y()), board.top());
    }

    /// Ids for notes and arrows made for another note, none of which is taken, each another.
    Supplier<String> ids(NoteId other) {
        AtomicInteger last = new AtomicInteger(1);
        return () -> {
            String id = other + "-" + last.incrementAndGet();
            while (board.note(new NoteId(id)).isPresent()
                    || board.links().containsKey(new LinkId(id))) {
                id = other + "-" + last.incrementAndGet();
            }
            return id;
        };
    }

    private NoteId id(NoteId other) {
        int n = 2;
        while (board.note(new NoteId(other + "-" + n)).isPresent()) {
            n++;
        }
        return new NoteId(other + "-" + n);
    }

    /// The nearest place below that covers no note.
    ///
    /// @param also places that will be taken
    Bounds below(Note other, NoteKind kind, Collection<Bounds> also) {
        Bounds b = other.bounds();
        Bounds place = new Bounds(b.x(), b.bottom() + GAP, kind.width(), kind.height());
        for (int i = 0; i < FARTHEST && (isTaken(place) || overlaps(place, also)); i++) {
            place = place.movedBy(0, kind.height() + GAP);
        }
        return place;
    }

    private static boolean overlaps(Bounds place, Collection<Bounds> others) {
        return others.stream().anyMatch(place::overlaps);
    }

    private boolean isTaken(Bounds place) {
        return places.touching(place).stream()
                .flatMap(id -> board.note(id).stream())
                .anyMatch(note -> note.bounds().overlaps(place));
    }
}
