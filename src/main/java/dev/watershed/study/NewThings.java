package dev.watershed.study;

import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Phrasing;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What a way out of shared data puts up: arrows, notes under those they belong to, contexts.
final class NewThings {

    private final Document document;
    private final Supplier<String> ids;
    private final NewNotes notes;
    private final List<Bounds> taken = new ArrayList<>();

    /// @param ids for all of them
    NewThings(Document document, Supplier<String> ids) {
        this.document = document;
        this.ids = ids;
        this.notes = new NewNotes(document);
    }

    Edit arrow(NoteId from, NoteId to, LinkKind kind) {
        return new Edit.AddLink(Link.drawn(new LinkId(ids.get()), from, to, kind));
    }

    /// A new note under another, where nothing hangs.
    Note under(NoteId other, NoteKind kind, String text, List<String> attributes) {
        Point at =
                document.board()
                        .note(other)
                        .map(note -> notes.below(note, kind, taken))
                        .map(place -> new Point(place.x(), place.y()))
                        .orElse(Point.ORIGIN);
        Note note = Note.written(new NoteId(ids.get()), kind, text, at, Rank.MIDDLE);
        taken.add(note.bounds());
        return note.carrying(attributes);
    }

    /// What a new note says, in the language of the note it goes with.
    static String text(String like, String key, Object... words) {
        Locale locale = Phrasing.of(like).isKorean() ? Locale.KOREAN : Locale.ENGLISH;
        return Wording.of("study.new." + key, words).in(locale);
    }

    static Edit put(Note note, ContextId into) {
        return new Edit.Together(
                List.of(
                        new Edit.AddNotes(List.of(note), List.of()),
                        new Edit.AssignNotes(Set.of(note.id()), Optional.of(into))));
    }

    /// A context of its own for some notes, in the next colour.
    BoundedContext context(String name, Set<NoteId> members) {
        int next =
                document.contexts().values().stream()
                        .mapToInt(c -> c.ordinal() + 1)
                        .max()
                        .orElse(0);
        return new BoundedContext(
                new ContextId(ids.get()), name, members, "", Classification.UNDECIDED, next);
    }
}
