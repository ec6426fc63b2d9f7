package dev.watershed.storage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of record in a file, one line each.
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

    /// What identifies a record in its file: the key of its unknown fields in
    /// [dev.watershed.document.Foreign].
    String key(String id) {
        return code() + " " + id;
    }
}
