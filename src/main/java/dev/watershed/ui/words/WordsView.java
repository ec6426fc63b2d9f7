package dev.watershed.ui.words;

import java.util.Locale;

/// The views of the lens: the wall with its evidence, and the two tables that come out of it.
enum WordsView {
    EVIDENCE,
    GLOSSARY,
    TRANSLATION;

    String key() {
        return "words.view-" + name().toLowerCase(Locale.ROOT);
    }
}
