package dev.watershed.language;

import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Synsets;

/// What two words may both be: people, things, or one of each.
enum Likely {
    PEOPLE,
    THINGS,
    /// A person and a thing, or who serves and who is served: not two names for one.
    UNLIKE;

    /// A word nobody knows (a product's own name, a word of another language) may be anything the
    /// other one is.
    static Likely of(String a, String b) {
        boolean one = Lexicon.isPeople(a);
        boolean other = Lexicon.isPeople(b);
        if (one && other) {
            return Lexicon.party(a).mayBe(Lexicon.party(b)) ? PEOPLE : UNLIKE;
        }
        if (!one && !other) {
            return THINGS;
        }
        return isKnown(one ? b : a) ? UNLIKE : PEOPLE;
    }

    private static boolean isKnown(String word) {
        String last = word.substring(word.lastIndexOf(' ') + 1);
        return !Synsets.of(last).isEmpty()
                || !Lexicon.english(last).isEmpty()
                || Lexicon.isGeneric(last);
    }
}
