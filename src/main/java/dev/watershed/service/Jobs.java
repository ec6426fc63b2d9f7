package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every job of every actor: what the wall tells, with what the team wrote in its place.
///
/// @param jobs by actor in the order of the story, then in the order of the story
public record Jobs(List<Job> jobs) {

    public Jobs {
        jobs = List.copyOf(jobs);
    }

    /// With drafts in the language of the notes they come from.
    ///
    /// @param written the stories the team wrote or dropped
    public static Jobs of(
            Board board, Flow flow, ServiceModel model, Collection<JobStory> written) {
        return of(board, flow, model, written, StoryLanguage.OF_THE_NOTE);
    }

    /// @param written the stories the team wrote or dropped
    /// @param language of the drafts
    public static Jobs of(
            Board board,
            Flow flow,
            ServiceModel model,
            Collection<JobStory> written,
            StoryLanguage language) {
        Map<JobId, JobStory> stories = new LinkedHashMap<>();
        written.forEach(story -> stories.put(story.id(), story));
        List<Job> jobs = new ArrayList<>();
        for (Job draft : new JobDrafts(board, flow, model, language).drafts()) {
            JobStory story = stories.remove(draft.id());
            if (story == null) {
                jobs.add(draft);
            } else if (!story.dropped()) {
                jobs.add(job(story, draft.title(), model));
            }
        }
        stories.values().stream()
                .filter(story -> !story.dropped())
                .map(story -> job(story, title(story), model))
                .forEach(jobs::add);
        return new Jobs(sorted(jobs, model));
    }

    private static Job job(JobStory story, String title, ServiceModel model) {
        Optional<NoteId> actor =
                model.actors().stream()
                        .filter(a -> a.name().equalsIgnoreCase(story.actor().strip()))
                        .map(Actor::id)
                        .findFirst();
        return new Job(story, actor, title, true);
    }

    private static String title(JobStory story) {
        String want = story.want().strip();
        return want.isEmpty()
                ? story.actor()
                : want.substring(0, 1).toUpperCase(Locale.ROOT) + want.substring(1);
    }

    private static List<Job> sorted(List<Job> jobs, ServiceModel model) {
        Map<NoteId, List<Job>> byActor = new HashMap<>();
        List<Job> others = new ArrayList<>();
        for (Job job : jobs) {
            job.actor()
                    .ifPresentOrElse(
                            actor ->
                                    byActor.computeIfAbsent(actor, ignored -> new ArrayList<>())
                                            .add(job),
                            () -> others.add(job));
        }
        List<Job> all = new ArrayList<>();
        model.actors().forEach(a -> all.addAll(byActor.getOrDefault(a.id(), List.of())));
        all.addAll(others);
        return all;
    }

    public Optional<Job> job(JobId id) {
        return jobs.stream().filter(j -> j.id().equals(id)).findFirst();
    }

    public List<Job> of(Actor actor) {
        return jobs.stream().filter(j -> j.actor().filter(actor.id()::equals).isPresent()).toList();
    }

    /// The jobs of actors the wall does not know.
    public List<Job> ofUnknownActors() {
        return jobs.stream().filter(j -> j.actor().isEmpty()).toList();
    }
}
