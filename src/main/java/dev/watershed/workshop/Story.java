package dev.watershed.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Lane;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
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
import java.util.PriorityQueue;
import java.util.Set;

/// The order in which a wall is told aloud. One pivotal event after the other; between two of them
/// every thread is followed along the flow (who decides, to what, what came of it), and no note is
/// told before what leads to it. Threads begin from left to right, and those that begin at about
/// the same time from the top lane down. A pivotal event opens the stretch it stands for.
final class Story {

    /// What is stuck on for weighing or remarks is no part of the story.
    private static final Set<NoteKind> BESIDE =
            EnumSet.of(NoteKind.VALUE, NoteKind.VOTE, NoteKind.COMMENT, NoteKind.TEAM);

    /// Arrows about data, not about what follows what.
    private static final Set<LinkKind> ABOUT_DATA =
            EnumSet.of(LinkKind.REFERENCES, LinkKind.OWNS, LinkKind.VIEW_OF);

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
        for (Flow.Step step : Flow.of(board).steps()) {
            boolean reads = step.meaning() == LinkKind.READS;
            NoteId first = reads ? step.to() : step.from();
            NoteId then = reads ? step.from() : step.to();
            Integer stretch = stretches.get(first);
            boolean leads = !ABOUT_DATA.contains(step.meaning()) && !pivotal.contains(then);
            if (leads && stretch != null && stretch.equals(stretches.get(then))) {
                effects.computeIfAbsent(first, ignored -> new ArrayList<>()).add(then);
                causes.merge(then, 1, Integer::sum);
            }
        }
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
            then.forEach(next -> causes.merge(next, -1, Integer::sum));
            then.stream()
                    .filter(next -> !isCaused(next) && !told.contains(next))
                    .flatMap(next -> board.note(next).stream())
                    .sorted(order.reversed())
                    .forEach(next -> ahead.push(next.id()));
        }
    }

    private boolean isCaused(NoteId note) {
        return causes.getOrDefault(note, 0) > 0;
    }
}
