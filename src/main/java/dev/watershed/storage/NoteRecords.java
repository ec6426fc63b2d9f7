package dev.watershed.storage;

import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.ContextId;
import dev.watershed.geometry.Bounds;
import java.util.List;
import java.util.Optional;

/// Notes and arrows, to and fro.
final class NoteRecords {

    private NoteRecords() {}

    /// @param home the context the note is in: kept with the note, so that two people who sort
    ///   notes into contexts do not meet on one line
    static StormLine write(Note note, Optional<ContextId> home) {
        Bounds b = note.bounds();
        return StormLine.of(RecordKind.NOTE, note.id().value())
                .text("type", note.kind().code())
                .text("text", note.text())
                .units("x", b.x())
                .units("y", b.y())
                .units("width", b.width())
                .units("height", b.height())
                .text("rank", note.rank().value())
                .textUnlessEmpty("context", home.map(ContextId::value).orElse(""))
                .texts("attributes", note.attributes())
                .textUnlessEmpty("definition", note.definition())
                .textUnlessEmpty("author", note.author())
                .flagIfSet("locked", note.locked());
    }

    static Note readNote(NoteId id, StormRecord record) throws BadRecord {
        NoteKind kind = noteKind(record.text("type"));
        String text = record.textOrEmpty("text");
        Bounds bounds = bounds(record, kind);
        Rank rank = rank(record.optionalText("rank"));
        List<String> attributes = record.texts("attributes");
        String definition = record.textOrEmpty("definition");
        String author = record.textOrEmpty("author");
        boolean locked = record.flag("locked");
        return new Note(id, kind, text, bounds, attributes, definition, rank, author, locked);
    }

    private static NoteKind noteKind(String code) throws BadRecord {
        return NoteKind.withCode(code).orElseThrow(() -> BadRecord.because("note-type", code));
    }

    private static Bounds bounds(StormRecord record, NoteKind kind) throws BadRecord {
        double x = record.units("x");
        double y = record.units("y");
        double width = Math.rint(record.numberOr("width", kind.width()));
        double height = Math.rint(record.numberOr("height", kind.height()));
        if (width < 1 || height < 1) {
            throw BadRecord.because("size");
        }
        return new Bounds(x, y, width, height);
    }

    private static Rank rank(Optional<String> value) throws BadRecord {
        if (value.isEmpty()) {
            return Rank.MIDDLE;
        }
        try {
            return new Rank(value.get());
        } catch (IllegalArgumentException notARank) {
            throw BadRecord.because("rank", value.get());
        }
    }

    static StormLine write(Link link) {
        return StormLine.of(RecordKind.LINK, link.id().value())
                .text("from", link.from().value())
                .text("to", link.to().value())
                .text("says", link.kind().code())
                .fraction("weight", link.weight(), 1);
    }

    static Link readLink(LinkId id, StormRecord record) throws BadRecord {
        NoteId from = new NoteId(Ids.checked(record.text("from")));
        NoteId to = new NoteId(Ids.checked(record.text("to")));
        String code = record.text("says");
        LinkKind kind =
                LinkKind.withCode(code).orElseThrow(() -> BadRecord.because("link-kind", code));
        return new Link(id, from, to, kind, record.numberOr("weight", 1));
    }
}
