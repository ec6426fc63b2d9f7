package dev.watershed.storage.breakout;

import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.Locale;
import java.util.Optional;

/// One thing a group did to its stretch.
///
/// @param key of the record it is about: `kind id`
/// @param said what it is about
/// @param detail how it changed; empty where there is nothing more to say
/// @param also true when it was changed or deleted on the wall meanwhile: both values are kept
/// @param kind of the note it is about
public record Returned(
        String key,
        What what,
        Wording said,
        Optional<Wording> detail,
        boolean also,
        Optional<NoteKind> kind) {

    public enum What {
        ADDED,
        CHANGED,
        REMOVED;

        /// In what is written for scripts.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
