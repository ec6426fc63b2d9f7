package dev.watershed.team;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Something a person sets going: a command and all that follows without anybody's help.
///
/// @param name the words of the command
record Job(String name, List<NoteId> notes) {

    /// The jobs of a wall, in the order of the story; one that merely ends like a longer one is
    /// part of it.
    static List<Job> all(TeamEvidence evidence) {
        List<Job> jobs = new ArrayList<>();
        for (Note note : evidence.board().notesInTimeline()) {
            if (note.kind() == NoteKind.COMMAND && isInvoked(note.id(), evidence)) {
                jobs.add(new Job(note.oneLine(), reached(note.id(), evidence)));
            }
        }
        List<Job> longest = new ArrayList<>(jobs);
        longest.sort(Comparator.comparingInt((Job job) -> job.notes().size()).reversed());
        List<Job> kept = new ArrayList<>();
        Set<NoteId> told = new LinkedHashSet<>();
        for (Job job : longest) {
            if (!told.containsAll(job.notes().subList(1, job.notes().size()))) {
                kept.add(job);
                told.addAll(job.notes());
            }
        }
        return jobs.stream().filter(kept::contains).toList();
    }

    private static boolean isInvoked(NoteId command, TeamEvidence evidence) {
        return evidence.flow().to(command).stream()
                .anyMatch(step -> isActor(step.from(), evidence.board()));
    }

    private static boolean isActor(NoteId id, Board board) {
        return board.note(id).filter(note -> note.kind() == NoteKind.ACTOR).isPresent();
    }

    private static List<NoteId> reached(NoteId start, TeamEvidence evidence) {
        Set<NoteId> seen = new LinkedHashSet<>(List.of(start));
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
