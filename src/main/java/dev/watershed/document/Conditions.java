package dev.watershed.document;

import dev.watershed.board.LinkId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What must hold before an edit is accepted. The first condition that fails is the reason for the
/// refusal.
final class Conditions {

    private static final int NAME_SHOWN = 40;

    private final Document document;
    private @Nullable Wording reason;

    private Conditions(Document document) {
        this.document = document;
    }

    static Conditions on(Document document) {
        return new Conditions(document);
    }

    Conditions that(boolean holds, String key, Object... arguments) {
        if (!holds && reason == null) {
            reason = Wording.of("document.refused." + key, arguments);
        }
        return this;
    }

    Conditions noteHangs(NoteId id) {
        return that(document.board().notes().containsKey(id), "unknown-note", id.value());
    }

    Conditions notesHang(Iterable<NoteId> ids) {
        ids.forEach(this::noteHangs);
        return this;
    }

    /// There, and not locked.
    Conditions noteIsFree(NoteId id) {
        Note note = document.board().notes().get(id);
        if (note == null) {
            return that(false, "unknown-note", id.value());
        }
        return note.locked() ? that(false, "locked", name(note)) : this;
    }

    Conditions notesAreFree(Iterable<NoteId> ids) {
        ids.forEach(this::noteIsFree);
        return this;
    }

    Conditions linkHangs(LinkId id) {
        return that(document.board().links().containsKey(id), "unknown-link", id.value());
    }

    Conditions contextIsDrawn(ContextId id) {
        return that(document.contexts().containsKey(id), "unknown-context", id.value());
    }

    Conditions named(String name, String keyWhenEmpty) {
        that(!name.isBlank(), keyWhenEmpty);
        return that(name.length() <= Limits.NAME, "long-name", Limits.NAME);
    }

    Conditions fitsOnANote(String text) {
        return that(text.length() <= Limits.TEXT, "long-text", Limits.TEXT);
    }

    /// The reason for a refusal, if there is one.
    Optional<Wording> objection() {
        return Optional.ofNullable(reason);
    }

    /// The changes when everything holds; they are worked out only then.
    Decision then(Supplier<List<Change>> changes) {
        Wording why = reason;
        return why == null ? new Accepted(changes.get()) : new Refusal(why);
    }

    /// What a person calls the note: the start of its text, or its id where nothing is written.
    static String name(Note note) {
        String line = note.oneLine();
        return line.isEmpty() ? note.id().value() : shortened(line);
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= NAME_SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, NAME_SHOWN - 1)) + "…";
    }
}
