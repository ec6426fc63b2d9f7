package dev.watershed.language;

import java.util.List;

/// What the team wrote about a word in one part of the wall: a line of the glossary of a context.
///
/// @param region id of the context; empty for the whole wall
/// @param word the key of the word, see [Term#key()]
/// @param name what the word is to be called here, once it was split; empty while it keeps its name
/// @param definition what it means here; empty if nobody said
/// @param aliases other names for it; those of a merged word are kept here
/// @param examples sentences that use it, where somebody wrote some; else the notes themselves are
///   the examples
public record GlossaryEntry(
        String region,
        String word,
        String name,
        String definition,
        List<String> aliases,
        List<String> examples) {

    public GlossaryEntry {
        aliases = List.copyOf(aliases);
        examples = List.copyOf(examples);
    }

    /// An entry with nothing in it yet.
    public static GlossaryEntry blank(String region, String word) {
        return new GlossaryEntry(region, word, "", "", List.of(), List.of());
    }

    /// What tells it from the other entries.
    public String key() {
        return key(region, word);
    }

    public static String key(String region, String word) {
        return region + "/" + word;
    }

    public GlossaryEntry named(String other) {
        return new GlossaryEntry(region, word, other.strip(), definition, aliases, examples);
    }

    public GlossaryEntry defined(String meaning) {
        return new GlossaryEntry(region, word, name, meaning.strip(), aliases, examples);
    }

    public GlossaryEntry alsoCalled(List<String> others) {
        return new GlossaryEntry(
                region,
                word,
                name,
                definition,
                others.stream().map(String::strip).filter(a -> !a.isEmpty()).distinct().toList(),
                examples);
    }

    public GlossaryEntry withExamples(List<String> sentences) {
        return new GlossaryEntry(region, word, name, definition, aliases, sentences);
    }

    /// True when nothing is written in it.
    public boolean isBlank() {
        return name.isBlank() && definition.isBlank() && aliases.isEmpty() && examples.isEmpty();
    }
}
