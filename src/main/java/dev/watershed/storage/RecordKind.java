package dev.watershed.storage;

import dev.watershed.document.Shelves;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of record in a file, one line each; beside them each shelf has a kind of its own.
enum RecordKind {
    CONTEXT,
    INTERACTION,
    LANE,
    LEGEND,
    LINK,
    NOTE,
    PIVOT,
    TEAM,
    TIE,
    WORD;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RecordKind> withCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// Whether this version reads records with that code.
    static boolean isKnown(String code) {
        return withCode(code).isPresent() || Shelves.withCode(code).isPresent();
    }

    /// What identifies a record in its file: the key of its unknown fields in
    /// [dev.watershed.document.Foreign].
    String key(String id) {
        return code() + " " + id;
    }
}
