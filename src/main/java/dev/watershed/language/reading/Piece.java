package dev.watershed.language.reading;

/// A piece of text before the kind of the note has told its role.
///
/// @param key lower case; a noun's singular is made later
/// @param joined true when only a space, hyphen, underscore or change of case lies before it
record Piece(String key, int start, int end, Sort sort, boolean joined) {

    enum Sort {
        LATIN,
        /// The, of, when: splits phrases, is no word of the wall.
        STOP,
        HANGUL_NOUN,
        /// A Korean noun that 하다 or 되다 makes a verb: the 개설 of 개설됨.
        HANGUL_DEED,
        /// A Korean verb of its own, in dictionary form: 잠그다.
        HANGUL_VERB,
        /// A run in another script, taken as it is.
        FOREIGN
    }
}
