package dev.watershed.ui.words;

import dev.watershed.language.Sense;
import dev.watershed.language.Word;
import java.util.Optional;

/// What somebody is about to do with a word: seen before it is done.
sealed interface Change {

    Word word();

    /// Replaces the word, everywhere or in one sense.
    ///
    /// @param name what is proposed in its place; may be empty
    /// @param kept true when the word is to stay as an alias of the other
    record Rename(Word word, Optional<Sense> sense, String name, boolean kept) implements Change {}

    /// Gives each sense a name of its own; the notes keep their text.
    record Split(Word word) implements Change {}
}
