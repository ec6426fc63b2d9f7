package dev.watershed.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What this team calls and colours its kinds of note, where that differs from the usual.
public record Legend(Map<NoteKind, Entry> entries) {

    public static final Legend USUAL = new Legend(Map.of());

    /// @param name the kind's name on this wall; empty for the usual one
    /// @param colour `#RRGGBB`; empty for the usual one
    public record Entry(String name, String colour) {}

    public Legend {
        EnumMap<NoteKind, Entry> copy = new EnumMap<>(NoteKind.class);
        copy.putAll(entries);
        entries = java.util.Collections.unmodifiableMap(copy);
    }

    public Optional<Entry> of(NoteKind kind) {
        return Optional.ofNullable(entries.get(kind));
    }

    public Legend with(NoteKind kind, Entry entry) {
        EnumMap<NoteKind, Entry> copy = new EnumMap<>(NoteKind.class);
        copy.putAll(entries);
        copy.put(kind, entry);
        return new Legend(copy);
    }
}
