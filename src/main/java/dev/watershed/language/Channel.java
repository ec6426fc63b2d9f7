package dev.watershed.language;

import java.util.Locale;

/// The kinds of evidence by which two uses of one word are compared.
public enum Channel {
    /// What a thing of that name carries.
    ATTRIBUTES,
    /// What it does and what is done to it.
    VERBS,
    /// What stands right before it and makes it another thing: food order, purchase order; or
    /// nothing.
    MODIFIERS,
    /// The sentences in which somebody said what it means.
    DEFINITIONS,
    /// Longer texts that both sides share letter by letter.
    TEXTS,
    /// What is assumed before anything is known.
    PRIOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
