package dev.watershed.language.reading;

/// What a word does in the text of its note.
public enum Role {
    NOUN,
    VERB
}
