package dev.watershed.language;

/// Something that would make the evidence for a word stronger and that a region does not say.
///
/// @param region id of the region
public record Gap(String region, Kind kind) {

    public enum Kind {
        /// Nobody wrote what the word means.
        DEFINITION,
        /// No note of that name carries attributes.
        ATTRIBUTES
    }
}
