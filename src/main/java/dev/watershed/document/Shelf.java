package dev.watershed.document;

import java.util.function.Function;

/// A kind of record the team keeps beside the notes: pinned contexts, job stories, sagas,
/// decisions. Every shelf has the same edit, change, undo, line in the file and merge; what is
/// particular to a kind is the record itself.
///
/// An entry may speak of notes or contexts that have been deleted since: it stays, so that an undo
/// finds it again, and whoever reads the shelf passes over it.
///
/// @param code the kind of the record in the file and the key of its words
///   (`document.shelf.CODE.put`, `document.shelf.CODE.taken`)
/// @param type a record of texts, numbers, flags, enums, times, ids (records of one text), other
///   records, sealed choices of records, and optionals, lists, sets and maps of these. Its fields
///   are the fields of the line; one that is added later must have a sensible empty value
/// @param key what identifies an entry on its shelf; lasting
/// @param name what people call the entry, for the history
public record Shelf<T extends Record>(
        String code, Class<T> type, Function<T, String> key, Function<T, String> name) {

    /// The same shelf is told by its code.
    @Override
    public boolean equals(Object other) {
        return other instanceof Shelf<?> shelf && code.equals(shelf.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
