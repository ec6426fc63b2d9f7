package dev.watershed.team;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A job as it runs through the teams: what somebody sets going, and all that follows without
/// anybody's help.
///
/// @param name as the list of jobs calls it
/// @param starts the commands and read models the story names
/// @param notes these and what follows
record Job(String name, List<NoteId> starts, List<NoteId> notes) {

    /// The jobs of a wall: every story the team wrote, and of the drafted ones those that do not
    /// merely end like a longer one.
    static List<Job> all(TeamEvidence evidence) {
        Map<dev.watershed.service.Job, Job> told = new LinkedHashMap<>();
        for (dev.watershed.service.Job story : evidence.jobs().jobs()) {
            List<NoteId> starts =
                    story.story().serves().stream()
                            .filter(id -> evidence.board().note(id).isPresent())
                            .toList();
            told.put(story, new Job(story.title(), starts, reached(starts, evidence)));
        }
        Set<Job> kept = new HashSet<>();
        Set<NoteId> seen = new HashSet<>();
        told.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<dev.watershed.service.Job, Job> e) ->
                                        !e.getKey().written())
                                .thenComparing(e -> -e.getValue().notes().size()))
                .forEach(entry -> {
                    Job job = entry.getValue();
                    if (entry.getKey().written() || !seen.containsAll(job.following())) {
                        kept.add(job);
                        seen.addAll(job.notes());
                    }
                });
        return told.values().stream().filter(kept::contains).toList();
    }

    private List<NoteId> following() {
        return notes.stream().filter(note -> !starts.contains(note)).toList();
    }

    private static boolean isInvoked(NoteId command, TeamEvidence evidence) {
        return evidence.flow().to(command).stream()
                .anyMatch(step -> isActor(step.from(), evidence.board()));
    }

    private static boolean isActor(NoteId id, Board board) {
        return board.note(id).filter(note -> note.kind() == NoteKind.ACTOR).isPresent();
    }

    private static List<NoteId> reached(List<NoteId> starts, TeamEvidence evidence) {
        Set<NoteId> seen = new LinkedHashSet<>(starts);
        Deque<NoteId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Flow.Step step : evidence.flow().from(open.removeFirst())) {
                if (goesOn(step, evidence) && seen.add(step.to())) {
                    open.add(step.to());
                }
            }
        }
        return List.copyOf(seen);
    }

    /// Where a person has to act or to read, another job begins.
    private static boolean goesOn(Flow.Step step, TeamEvidence evidence) {
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
        boolean handed = step.meaning() != LinkKind.ISSUES || !isInvoked(step.to(), evidence);
        return happens && handed;
    }
}
