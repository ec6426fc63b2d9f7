package dev.watershed.language;

import dev.watershed.finding.Wording;
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
    /// What stands beside it, where that is another on either side and nothing but text is there to
    /// go by: it makes all that is unlike count more.
    NEIGHBOURS,
    /// The sentences in which somebody said what it means.
    DEFINITIONS,
    /// Longer texts that both sides share letter by letter.
    TEXTS,
    /// What is assumed before anything is known.
    PRIOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What people call it, with its share as a figure: “attributes .41”.
    public Wording withShare(String figure) {
        return Wording.of("language.channel-" + code(), figure);
    }
}
