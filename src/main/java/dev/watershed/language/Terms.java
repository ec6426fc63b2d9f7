package dev.watershed.language;

import java.util.List;
import java.util.Map;

/// Every term of a wall, by key.
///
/// @param mentions where it is said, sorted by key; the mentions of one note stand together, text
///   before attributes
/// @param parts the words of a term of two words or more: purchase and order
/// @param joined other forms of a term whose mentions went up in it, see [Meeting]
record Terms(
        Map<String, List<Mention>> mentions,
        Map<String, List<String>> parts,
        Map<String, List<String>> joined) {

    List<Mention> of(String key) {
        return mentions.getOrDefault(key, List.of());
    }

    boolean has(String key) {
        return mentions.containsKey(key);
    }
}
