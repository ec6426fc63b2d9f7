package dev.watershed.language.reading;

import java.util.List;

/// What one note says, as words. Immutable; depends on nothing but the note's kind, text, attributes and definition and
/// on the wall's own names that occur in them.
///
/// @param text the words of the text, in order
/// @param attributes one entry per attribute, in order
/// @param definition keys of the words that say what the note means
public record Reading(List<Token> text, List<Attribute> attributes, List<String> definition) {

    public Reading {
        text = List.copyOf(text);
        attributes = List.copyOf(attributes);
        definition = List.copyOf(definition);
    }

    /// One attribute: `delivery address: Address` has the name *delivery address* and the type *Address*.
    public record Attribute(String shown, List<Token> name, List<Token> type) {

        public Attribute {
            name = List.copyOf(name);
            type = List.copyOf(type);
        }
    }
}
