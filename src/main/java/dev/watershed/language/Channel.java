package dev.watershed.language;

import java.util.Locale;

/// The kinds of evidence by which two uses of one word are compared.
public enum Channel {
    /// What a thing of that name carries.
    ATTRIBUTES,
    /// What happens to it, what it is told with, what it is linked to.
    COMPANY,
    /// The words that stand right before and after it: purchase order, order line.
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
