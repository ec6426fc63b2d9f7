package dev.watershed.data;

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

    /// What identifies it: one copy of an aggregate per context.
    public String key() {
        return key(aggregate, to);
    }

    public static String key(NoteId aggregate, ContextId to) {
        return aggregate + "." + to;
    }

    public DataCopy needing(List<String> other) {
        return new DataCopy(aggregate, to, view, other, by, staleSeconds);
    }
}
