package dev.watershed.language;

import java.util.Collection;
import java.util.List;

/// What the team has said about words so far, beside what stands on the notes.
///
/// @param decisions verdicts about words with several senses
/// @param glossary names, definitions and aliases per context
/// @param corrections notes that use a word as another region does
public record Said(
        List<WordDecision> decisions,
        List<GlossaryEntry> glossary,
        List<SenseCorrection> corrections) {

    public static final Said NOTHING = new Said(List.of(), List.of(), List.of());

    public Said {
        decisions = List.copyOf(decisions);
        glossary = List.copyOf(glossary);
        corrections = List.copyOf(corrections);
    }

    static Said deciding(Collection<WordDecision> decisions) {
        return new Said(List.copyOf(decisions), List.of(), List.of());
    }

    /// Whether the other says the same about what words mean where, verdicts aside.
    boolean meansAs(Said other) {
        return glossary.equals(other.glossary) && corrections.equals(other.corrections);
    }
}
