package dev.watershed.data;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import java.util.List;

/// A read-only copy the team agreed on: one context keeps some fields of another's aggregate, and
/// events keep it up to date.
///
/// @param aggregate what is copied
/// @param to who keeps the copy
/// @param view the read model that holds it
/// @param fields the attributes it needs, as the owner calls them
/// @param by the events that bring them
/// @param staleSeconds how old it may be; 0 where nobody said
public record DataCopy(
        NoteId aggregate,
        ContextId to,
        NoteId view,
        List<String> fields,
        List<NoteId> by,
        int staleSeconds) {

    public DataCopy {
        fields = List.copyOf(fields);
        by = List.copyOf(by);
    }

    /// One the wall shows already; of which fields only as far as it says.
    static DataCopy found(Board board, Holding holding, Reading reading, ContextId to) {
        NoteId view = reading.via().isEmpty() ? holding.note() : reading.via().getFirst();
        List<String> shown = board.note(view).map(Note::attributes).orElse(List.of());
        return new DataCopy(holding.note(), to, view, common(holding, shown), reading.events(), 0);
    }

    /// The owner's attributes among those shown, under any spelling.
    private static List<String> common(Holding holding, List<String> shown) {
        List<AttributeName> names = shown.stream().map(AttributeName::of).toList();
        return holding.attributes().stream()
                .filter(a -> names.contains(AttributeName.of(a)))
                .toList();
    }

    /// What a new copy has to hold: the owner's attributes among those shown, else all of them.
    public static List<String> wanted(Holding holding, List<String> shown) {
        List<String> common = common(holding, shown);
        return common.isEmpty() ? holding.attributes() : common;
    }

    /// What identifies it: one copy of an aggregate per context.
    public String key() {
        return key(aggregate, to);
    }

    public static String key(NoteId aggregate, ContextId to) {
        return aggregate + "." + to;
    }

    /// Its events that carry a field, under any spelling.
    public List<NoteId> carrying(Board board, String field) {
        AttributeName wanted = AttributeName.of(field);
        return by.stream()
                .filter(event ->
                        board.note(event).map(Note::attributes).orElse(List.of()).stream()
                                .map(AttributeName::of)
                                .anyMatch(wanted::equals))
                .toList();
    }

    /// @param seconds how old it may be; 0 to leave it open
    public DataCopy agedAtMost(int seconds) {
        return new DataCopy(aggregate, to, view, fields, by, Math.max(0, seconds));
    }

    public DataCopy needing(List<String> other) {
        return new DataCopy(aggregate, to, view, other, by, staleSeconds);
    }
}
