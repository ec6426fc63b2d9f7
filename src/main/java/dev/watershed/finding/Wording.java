package dev.watershed.finding;

import java.util.List;
import java.util.Locale;

/// A sentence that is not written out yet: a key and its arguments, so that it can be said in any
/// language.
///
/// The first part of the key names the storey whose `wording.properties` holds the pattern:
/// `board.event-past-tense` is read from `dev/watershed/board/wording.properties`. An argument may
/// itself be a `Wording`, a text or a whole number; other numbers are formatted by whoever asks. In
/// a Korean pattern `{0}[이/가]` picks the particle that fits the final consonant of what stands
/// before it.
public record Wording(String key, List<Object> arguments) {

    public Wording {
        arguments = List.copyOf(arguments);
    }

    public static Wording of(String key, Object... arguments) {
        return new Wording(key, List.of(arguments));
    }

    /// A text that needs no translation: a name somebody wrote.
    public static Wording literally(String text) {
        return new Wording("finding.literally", List.of(text));
    }

    /// The sentence in a language; English where that language has no pattern.
    public String in(Locale locale) {
        return Phrasebook.of(locale).say(this);
    }

    /// The English sentence: what `--json` prints.
    public String inEnglish() {
        return in(Locale.ENGLISH);
    }
}
