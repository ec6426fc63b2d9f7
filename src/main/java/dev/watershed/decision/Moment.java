package dev.watershed.decision;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Something that was done to a record: who, when, what.
public record Moment(What what, String author, Instant at) {

    /// `code` is the name in files.
    public enum What {
        DRAFTED("drafted"),
        WRITTEN("written"),
        IMPORTED("imported"),
        /// The room raised hands for the alternatives.
        ASKED("asked"),
        ACCEPTED("accepted"),
        REJECTED("rejected"),
        REOPENED("reopened"),
        SUPERSEDED("superseded");

        private final String code;

        What(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<What> ofCode(String code) {
            return Arrays.stream(values()).filter(w -> w.code.equals(code)).findFirst();
        }
    }
}
