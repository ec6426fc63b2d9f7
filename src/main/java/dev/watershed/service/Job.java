package dev.watershed.service;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something an actor wants to get done.
///
/// @param actor the actor of that name on the wall; empty when there is none
/// @param title what a list calls it
/// @param written true when somebody wrote the story, false for a draft
public record Job(JobStory story, Optional<NoteId> actor, String title, boolean written) {

    private static final String BLANK = "___";

    public JobId id() {
        return story.id();
    }

    /// The parts that nobody has filled: `when`, `want`, `soThat`.
    public List<String> missing() {
        return Stream.of(
                        story.when().isBlank() ? "when" : "",
                        story.want().isBlank() ? "want" : "",
                        story.soThat().isBlank() ? "soThat" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// True for a story somebody has begun and told nothing of yet.
    public boolean isJustBegun() {
        return written && missing().size() == 3;
    }

    /// True when the story is told in Korean: a sentence has one language, that of its own words;
    /// what is quoted from a note does not count.
    public boolean isKorean() {
        return Stream.of(story.want(), story.when(), story.soThat(), title)
                .filter(part -> !part.isBlank())
                .findFirst()
                .filter(StoryWords::isKorean)
                .isPresent();
    }

    /// The whole story as one sentence; a missing part is a blank.
    public Wording sentence() {
        return Wording.of(
                isKorean() ? "service.story-korean" : "service.story-english",
                told(story.when()),
                told(story.want()),
                told(story.soThat()));
    }

    private static String told(String part) {
        return part.isBlank() ? BLANK : part.strip();
    }
}
