package dev.watershed.ui.words;

import dev.watershed.language.Sense;
import dev.watershed.language.Term;
import dev.watershed.language.Word;
import java.util.Optional;

/// What somebody is about to do with a word: seen before it is done.
sealed interface Change {

    Word word();

    /// Replaces the word, everywhere or in one sense.
    ///
    /// @param name what is proposed in its place; may be empty
    /// @param form the one form that goes, where the word has several (Member, though 고객 is said
    ///   for it, too); empty when the word goes in all of them
    /// @param kept true when what goes is to stay as an alias of the other
    record Rename(Word word, Optional<Sense> sense, String name, Optional<Term> form, boolean kept)
            implements Change {

        /// The whole word.
        Rename(Word word, Optional<Sense> sense, String name) {
            this(word, sense, name, Optional.empty(), false);
        }

        /// What goes, as people write it.
        String gone() {
            return form.map(Term::shown).orElse(word.term().shown());
        }
    }

    /// Gives each sense a name of its own; the notes keep their text.
    record Split(Word word) implements Change {}
}
