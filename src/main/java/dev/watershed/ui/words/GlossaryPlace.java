package dev.watershed.ui.words;

import dev.watershed.language.Glossary;

/// One line of the glossary.
///
/// @param region id of its context
/// @param context what its context is called; empty outside every context
record GlossaryPlace(String region, String context, Glossary.Line line) {

    boolean isSame(GlossaryPlace other) {
        return region.equals(other.region) && line.word().equals(other.line.word());
    }
}
