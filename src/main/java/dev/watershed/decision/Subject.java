package dev.watershed.decision;

import dev.watershed.finding.Finding;
import java.util.Arrays;
import java.util.Optional;

/// One of the things a decision is about, by id.
///
/// @param id of a note, context or team as it is in the document; of a finding its [#key(Finding)]
public record Subject(Kind kind, String id) {

    /// What an id belongs to. `code` is the name in files.
    public enum Kind {
        NOTE("note"),
        CONTEXT("context"),
        TEAM("team"),
        WORD("word"),
        FINDING("finding");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
        }
    }

    public static Subject note(Object id) {
        return new Subject(Kind.NOTE, id.toString());
    }

    public static Subject context(Object id) {
        return new Subject(Kind.CONTEXT, id.toString());
    }

    public static Subject team(Object id) {
        return new Subject(Kind.TEAM, id.toString());
    }

    public static Subject word(String word) {
        return new Subject(Kind.WORD, word);
    }

    public static Subject finding(Finding finding) {
        return new Subject(Kind.FINDING, key(finding));
    }

    /// What makes a finding the same one tomorrow: its rule and what it is about, not its sentence
    /// with figures that change.
    public static String key(Finding finding) {
        return finding.rule()
                + " "
                + String.join(" ", finding.evidence().ids().stream().sorted().toList());
    }
}
