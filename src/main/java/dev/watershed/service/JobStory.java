package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// A job story as somebody wrote it: "When …, I want to …, so I can …" (Klement, Jobs to be done;
/// SEED(S) step 2). An empty part is a blank that is still to be filled.
///
/// @param actor whose job it is, as the actor is called on the wall
/// @param serves the commands and read models the job reaches
/// @param dropped true when the team decided that a drafted story is no job
public record JobStory(
        JobId id,
        String actor,
        String when,
        String want,
        String soThat,
        List<NoteId> serves,
        boolean dropped) {

    public JobStory {
        serves = List.copyOf(serves);
    }

    public JobStory telling(String circumstance, String wish, String goal) {
        return new JobStory(id, actor, circumstance, wish, goal, serves, dropped);
    }

    public JobStory of(String other) {
        return new JobStory(id, other, when, want, soThat, serves, dropped);
    }

    /// The same story, reached by other commands and read models.
    public JobStory servedBy(List<NoteId> notes) {
        return new JobStory(id, actor, when, want, soThat, notes, dropped);
    }

    public JobStory asDropped() {
        return new JobStory(id, actor, when, want, soThat, serves, true);
    }
}
