package dev.watershed.language.reading;

import java.util.List;
import java.util.Optional;

/// What one note says, as words. Immutable; depends on nothing but the note's kind, text,
/// attributes and definition and on the wall's own names that occur in them.
///
/// @param text the words of the text
/// @param attributes one entry per attribute, in order
/// @param definition keys of the words that say what the note means
public record Reading(Line text, List<Attribute> attributes, List<String> definition) {

    public Reading {
        attributes = List.copyOf(attributes);
        definition = List.copyOf(definition);
    }

    /// The words of one text, in order, and the phrases among them.
    public record Line(List<Token> tokens, List<Span> spans) {

        static Line of(List<Token> tokens) {
            return new Line(List.copyOf(tokens), List.copyOf(Span.in(tokens)));
        }

        /// The key of the text as a name: when it is nouns alone, in one row.
        public Optional<String> name() {
            boolean nouns = !tokens.isEmpty() && tokens.stream().allMatch(Token::isNoun);
            boolean row = tokens.stream().skip(1).allMatch(Token::joined);
            return nouns && row
                    ? Optional.of(Span.key(tokens, 0, tokens.size()))
                    : Optional.empty();
        }
    }

    /// One attribute: `delivery address: Address` has the name *delivery address* and the type
    /// *Address*.
    public record Attribute(String shown, Line name, Line type) {}
}
