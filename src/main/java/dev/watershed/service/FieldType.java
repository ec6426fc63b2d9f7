package dev.watershed.service;

/// What a field most likely holds, guessed from its name.
public enum FieldType {
    /// Names one thing: an id, a number on a ticket, a code.
    IDENTIFIER,
    TEXT,
    WHOLE_NUMBER,
    /// A number with decimals: money, a weight, a rate.
    DECIMAL,
    BOOLEAN,
    DATE,
    /// A date with a time of day.
    DATE_TIME,
    /// Several texts.
    TEXTS
}
