package dev.watershed.team;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.service.Job;
import dev.watershed.service.Jobs;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A job as it runs through the wall: what somebody sets going, and all that follows without
/// anybody's help.
///
/// @param name as the list of jobs calls it
/// @param starts the commands and read models the story names
/// @param notes these and what follows
public record JobRun(String name, List<NoteId> starts, List<NoteId> notes) {

    public JobRun {
        starts = List.copyOf(starts);
        notes = List.copyOf(notes);
    }

    /// The runs of a wall: every story the team wrote, and of the drafted ones those that do not
    /// merely end like a longer one.
    public static List<JobRun> all(Jobs jobs, Board board, Flow flow) {
        Map<Job, JobRun> told = new LinkedHashMap<>();
        for (Job story : jobs.jobs()) {
            List<NoteId> starts =
                    story.story().serves().stream()
                            .filter(id -> board.note(id).isPresent())
                            .toList();
            told.put(story, new JobRun(story.title(), starts, reached(starts, board, flow)));
        }
        Set<JobRun> kept = new HashSet<>();
        Set<NoteId> seen = new HashSet<>();
        told.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<Job, JobRun> e) -> !e.getKey().written())
                                .thenComparing(e -> -e.getValue().notes().size()))
                .forEach(entry -> {
                    JobRun run = entry.getValue();
                    if (entry.getKey().written() || !seen.containsAll(run.following())) {
                        kept.add(run);
                        seen.addAll(run.notes());
                    }
                });
        return told.values().stream().filter(kept::contains).toList();
    }

    private List<NoteId> following() {
        return notes.stream().filter(note -> !starts.contains(note)).toList();
    }

    private static boolean isInvoked(NoteId command, Board board, Flow flow) {
        return flow.to(command).stream()
                .flatMap(step -> board.note(step.from()).stream())
                .anyMatch(note -> note.kind() == NoteKind.ACTOR);
    }

    private static List<NoteId> reached(List<NoteId> starts, Board board, Flow flow) {
        Set<NoteId> seen = new LinkedHashSet<>(starts);
        Deque<NoteId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Flow.Step step : flow.from(open.removeFirst())) {
                if (goesOn(step, board, flow) && seen.add(step.to())) {
                    open.add(step.to());
                }
            }
        }
        return List.copyOf(seen);
    }

    /// Where a person has to act or to read, another job begins.
    private static boolean goesOn(Flow.Step step, Board board, Flow flow) {
        boolean happens =
                switch (step.meaning()) {
                    case HANDLED_BY, PRODUCES, EMITS, TRIGGERS, ISSUES, CALLS -> true;
                    case LEADS_TO,
                            INVOKES,
                            VIEW_OF,
                            PROJECTS,
                            UPDATES_VIEW,
                            READS,
                            INFORMS,
                            REFERENCES,
                            OWNS ->
                            false;
                };
        boolean handed = step.meaning() != LinkKind.ISSUES || !isInvoked(step.to(), board, flow);
        return happens && handed;
    }
}
