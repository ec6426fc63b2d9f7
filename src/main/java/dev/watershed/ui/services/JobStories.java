package dev.watershed.ui.services;

import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.JobId;
import dev.watershed.service.JobStory;
import dev.watershed.ui.session.Session;
import java.util.List;
import java.util.Optional;

/// Stories somebody writes without a draft.
final class JobStories {

    private JobStories() {}

    /// A blank story of an actor; empty when it was refused.
    static Optional<JobId> begin(Session session, String actor) {
        JobId id = new JobId("job-" + session.newId());
        JobStory story = new JobStory(id, actor, "", "", "", List.of(), false);
        boolean refused =
                session.perform(new Edit.Shelve<>(Shelves.JOB_STORIES, story)).isPresent();
        return refused ? Optional.empty() : Optional.of(id);
    }

    /// A story somebody has just begun stays chosen while the wall is studied again.
    static boolean isOnItsWay(Session session, Optional<JobId> job) {
        return job.map(id -> session.document().shelf(Shelves.JOB_STORIES).get(id.value()))
                .filter(story -> !story.dropped())
                .isPresent();
    }
}
