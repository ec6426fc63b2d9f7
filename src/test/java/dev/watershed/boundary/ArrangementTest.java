package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    /// Notes scattered without overlap, every third in no context.
    private static Board scattered(long seed, int notes) {
        Random random = new Random(seed);
        Board board = Board.EMPTY;
        List<Bounds> taken = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            Point at = new Point(random.nextInt(3000), random.nextInt(900));
            NoteKind kind = random.nextInt(4) == 0 ? NoteKind.POLICY : NoteKind.EVENT;
            Note note = Note.written(new NoteId("n" + i), kind, "Note " + i, at, Rank.nth(i));
            if (taken.stream().noneMatch(note.bounds()::overlaps)) {
                taken.add(note.bounds());
                board = board.with(note);
            }
        }
        return board;
    }

    private static List<BoundedContext> divided(Board board, int groups) {
        List<Set<NoteId>> members = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            members.add(new HashSet<>());
        }
        int i = 0;
        for (Note note : board.notesInTimeline()) {
            if (i++ % 3 != 0) {
                members.get(i % groups).add(note.id());
            }
        }
        List<BoundedContext> contexts = new ArrayList<>();
        for (Set<NoteId> set : members) {
            ContextId id = new ContextId("c" + contexts.size());
            contexts.add(
                    new BoundedContext(
                            id, id.value(), set, "", Classification.UNDECIDED, contexts.size()));
        }
        return contexts;
    }

    private static Map<NoteId, Bounds> places(Board board, List<BoundedContext> contexts) {
        return Arrangement.of(board, Flow.of(board), contexts).places();
    }

    private static Board arranged(Board board, Map<NoteId, Bounds> places) {
        Board now = board;
        for (var place : places.entrySet()) {
            now = now.with(board.note(place.getKey()).orElseThrow().movedTo(place.getValue()));
        }
        return now;
    }

    @Test
    void eachContextHasABandOfItsOwn() {
        for (long seed = 1; seed <= 30; seed++) {
            Board board = scattered(seed, 80);
            List<BoundedContext> contexts = divided(board, 4);
            Board now = arranged(board, places(board, contexts));
            double last = Double.NEGATIVE_INFINITY;
            for (BoundedContext context : contexts) {
                List<Bounds> inside =
                        context.members().stream()
                                .flatMap(id -> now.note(id).stream())
                                .map(Note::bounds)
                                .toList();
                Bounds band = Bounds.around(inside).orElseThrow();
                assertThat(band.y()).isGreaterThan(last);
                last = band.bottom();
            }
        }
    }

    @Test
    void notesKeepTheirPlaceInTimeAndNeverCoverEachOther() {
        for (long seed = 1; seed <= 30; seed++) {
            Board board = scattered(seed, 80);
            Board now = arranged(board, places(board, divided(board, 4)));
            List<Note> notes = now.notesInTimeline();
            for (Note note : notes) {
                assertThat(note.bounds().x())
                        .isEqualTo(board.note(note.id()).orElseThrow().bounds().x());
                assertThat(notes)
                        .filteredOn(other -> !other.id().equals(note.id()))
                        .noneMatch(other -> other.bounds().overlaps(note.bounds()));
            }
        }
    }

    @Test
    void theFlowReadsTheSameAfterwards() {
        for (long seed = 1; seed <= 30; seed++) {
            Board board = scattered(seed, 120);
            Flow before = Flow.of(board);
            Arrangement arrangement = Arrangement.of(board, before, divided(board, 4));
            Board now = arranged(board, arrangement.places());
            int n = 0;
            for (Flow.Step step : arrangement.arrows()) {
                LinkId id = new LinkId("a" + n++);
                now = now.with(Link.drawn(id, step.from(), step.to(), step.meaning()));
            }
            assertThat(told(Flow.of(now))).isEqualTo(told(before));
        }
    }

    private static Set<String> told(Flow flow) {
        Set<String> told = new java.util.TreeSet<>();
        flow.steps().stream()
                .filter(s -> s.meaning() != LinkKind.LEADS_TO)
                .forEach(s -> told.add(s.from() + " " + s.meaning() + " " + s.to()));
        return told;
    }

    @Test
    void aWallWithoutContextsStaysAsItIs() {
        assertThat(places(scattered(1, 40), List.of())).isEmpty();
    }

    @Test
    void lockedNotesStay() {
        Board board = scattered(3, 60);
        Note locked = board.notesInTimeline().getFirst().withLock(true);
        Board with = board.with(locked);

        assertThat(places(with, divided(with, 3))).doesNotContainKey(locked.id());
    }
}
