package dev.watershed.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Lane;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Phrasing;
import dev.watershed.board.Pivot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// The order in which a wall is told aloud. One pivotal event after the other; between two of them
/// every thread is followed along the flow (who decides, to what, what came of it), and no note is
/// told before what leads to it; what many threads run through, such as an aggregate, is told when
/// the first one comes to it, and each of its events after the command that asked for it. Threads
/// begin from left to right, and those that begin at about the same time from the top lane down. A
/// pivotal event opens the stretch it stands for.
final class Story {

    /// What is stuck on for weighing or remarks is no part of the story.
    private static final Set<NoteKind> BESIDE =
            EnumSet.of(NoteKind.VALUE, NoteKind.VOTE, NoteKind.COMMENT, NoteKind.TEAM);

    /// Arrows about data, not about what follows what.
    private static final Set<LinkKind> ABOUT_DATA =
            EnumSet.of(LinkKind.REFERENCES, LinkKind.OWNS, LinkKind.VIEW_OF);

    /// What many threads run through.
    private static final Set<NoteKind> SHARED =
            EnumSet.of(
                    NoteKind.AGGREGATE,
                    NoteKind.EXTERNAL_SYSTEM,
                    NoteKind.READ_MODEL,
                    NoteKind.ACTOR);

    /// Threads that begin within so many wall units begin together.
    private static final double TOGETHER = 2 * NoteKind.UNIT;

    private final Board board;
    private final List<Lane> lanes;
    private final List<Double> borders;
    private final Set<NoteId> pivotal = new LinkedHashSet<>();
    private final Map<NoteId, Integer> stretches = new HashMap<>();
    private final Map<NoteId, List<NoteId>> effects = new HashMap<>();
    private final Map<NoteId, Integer> causes = new HashMap<>();
    private final Set<NoteId> told = new LinkedHashSet<>();
    private final Comparator<Note> order;

    private Story(Board board) {
        this.board = board;
        lanes = board.lanesTopDown();
        borders = board.pivotsLeftToRight().stream().map(Pivot::x).toList();
        board.pivotsLeftToRight().forEach(pivot -> pivot.event().ifPresent(pivotal::add));
        order =
                Comparator.<Note>comparingInt(note -> pivotal.contains(note.id()) ? 0 : 1)
                        .thenComparingDouble(note -> Math.floor(note.bounds().x() / TOGETHER))
                        .thenComparingDouble(this::row)
                        .thenComparing(Board.TIMELINE);
    }

    /// Every note that is told, in order.
    static List<Note> of(Board board) {
        Story story = new Story(board);
        story.divide();
        story.trace();
        for (int stretch = 0; stretch <= story.borders.size(); stretch++) {
            story.tell(stretch);
        }
        return story.told.stream().flatMap(id -> board.note(id).stream()).toList();
    }

    /// How many pivotal events have happened before what stands at `note`.
    static int stretchOf(Board board, Note note) {
        List<Pivot> pivots = board.pivotsLeftToRight();
        int passed = 0;
        for (Pivot pivot : pivots) {
            boolean opens = pivot.event().filter(note.id()::equals).isPresent();
            if (opens || pivot.x() < note.bounds().centre().x()) {
                passed++;
            }
        }
        return passed;
    }

    private double row(Note note) {
        return lanes.stream()
                .filter(lane -> lane.holds(note))
                .mapToDouble(Lane::top)
                .findFirst()
                .orElse(note.bounds().centre().y());
    }

    private void divide() {
        for (Note note : board.notes().values()) {
            if (!BESIDE.contains(note.kind()) && !note.text().isBlank()) {
                stretches.put(note.id(), stretchOf(board, note));
            }
        }
    }

    /// Which note of a stretch leads to which other one of the same stretch. What a note reads
    /// comes before it, whichever way the arrow is drawn.
    private void trace() {
        Flow flow = Flow.of(board);
        for (Flow.Step step : flow.steps()) {
            boolean reads = step.meaning() == LinkKind.READS;
            NoteId first = reads ? step.to() : step.from();
            NoteId then = reads ? step.from() : step.to();
            if (!ABOUT_DATA.contains(step.meaning())) {
                lead(first, then);
            }
            if (step.meaning() == LinkKind.EMITS) {
                asking(flow, first, then).ifPresent(command -> lead(command, then));
            }
        }
    }

    private void lead(NoteId first, NoteId then) {
        Integer stretch = stretches.get(first);
        List<NoteId> there = effects.computeIfAbsent(first, ignored -> new ArrayList<>());
        boolean together = stretch != null && stretch.equals(stretches.get(then));
        if (together && !pivotal.contains(then) && !there.contains(then)) {
            there.add(then);
            causes.merge(then, 1, Integer::sum);
        }
    }

    /// Of the commands an aggregate handles the one that asked for an event: by its words, else the
    /// nearest.
    private Optional<NoteId> asking(Flow flow, NoteId aggregate, NoteId event) {
        List<Note> commands =
                flow.to(aggregate).stream()
                        .flatMap(step -> board.note(step.from()).stream())
                        .filter(note -> note.kind() == NoteKind.COMMAND)
                        .toList();
        return board.note(event).flatMap(told -> asking(commands, told)).map(Note::id);
    }

    private static Optional<Note> asking(List<Note> commands, Note event) {
        return commands.stream()
                .filter(note -> isDone(note, event))
                .findFirst()
                .or(() ->
                        commands.stream()
                                .min(
                                        Comparator.comparingDouble(
                                                note -> note.bounds().gapTo(event.bounds()))));
    }

    private static boolean isDone(Note command, Note event) {
        return Phrasing.of(command.text())
                .asEvent()
                .filter(event.oneLine()::equalsIgnoreCase)
                .isPresent();
    }

    private void tell(int stretch) {
        List<Note> all =
                board.notes().values().stream()
                        .filter(note -> Integer.valueOf(stretch).equals(stretches.get(note.id())))
                        .sorted(order)
                        .toList();
        PriorityQueue<Note> beginnings = new PriorityQueue<>(order);
        all.stream().filter(note -> !isCaused(note.id())).forEach(beginnings::add);
        drain(beginnings);
        for (Note inACircle : all) {
            beginnings.add(inACircle);
            drain(beginnings);
        }
    }

    private void drain(PriorityQueue<Note> beginnings) {
        while (!beginnings.isEmpty()) {
            follow(beginnings.remove().id());
        }
    }

    /// Along one thread; where it forks, each branch to its end before the next.
    private void follow(NoteId beginning) {
        Deque<NoteId> ahead = new ArrayDeque<>(List.of(beginning));
        while (!ahead.isEmpty()) {
            NoteId here = ahead.pop();
            if (!told.add(here)) {
                continue;
            }
            List<NoteId> then = effects.getOrDefault(here, List.of());
            then.forEach(this::told);
            then.stream()
                    .filter(next -> !isCaused(next) && !told.contains(next))
                    .flatMap(next -> board.note(next).stream())
                    .sorted(order.reversed())
                    .forEach(next -> ahead.push(next.id()));
        }
    }

    /// One thing that leads to a note was told: all of them, for what is shared.
    private void told(NoteId then) {
        boolean shared = board.note(then).filter(n -> SHARED.contains(n.kind())).isPresent();
        causes.merge(then, -1, (before, less) -> shared ? 0 : before + less);
    }

    private boolean isCaused(NoteId note) {
        return causes.getOrDefault(note, 0) > 0;
    }
}
