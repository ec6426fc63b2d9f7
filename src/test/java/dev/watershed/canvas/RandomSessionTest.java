package dev.watershed.canvas;

import static dev.watershed.canvas.TestCanvas.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Input.Button;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.LinkPath;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// People do not use tools in the order we think of.
class RandomSessionTest {

    private static final List<NoteKind> KINDS = List.of(NoteKind.values());
    private static final int STEPS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void anySessionCanBeUndoneToTheStart(long seed) {
        Random random = new Random(seed);
        TestCanvas canvas =
                new TestCanvas(event("A", 0, 0), event("B", 100, 0), event("C", 300, 200))
                        .withLane("L", 0, 160)
                        .withPivot("P", 250);
        Board start = canvas.board();
        for (int i = 0; i < STEPS; i++) {
            step(canvas, random);
            if (canvas.editor().state() instanceof Idle) {
                assertThat(canvas.editor().shown()).isSameAs(canvas.board());
            }
            everythingIsIndexed(canvas);
        }
        canvas.escape();
        assertThat(canvas.replayed()).isEqualTo(canvas.document());
        while (canvas.canUndo()) {
            canvas.undo();
        }
        assertThat(canvas.board()).isEqualTo(start);
        assertThat(canvas.editor().index().notesIn(new Bounds(-1e6, -1e6, 2e6, 2e6)))
                .isEqualTo(start.notesBottomToTop());
    }

    private static void everythingIsIndexed(TestCanvas canvas) {
        Board shown = canvas.editor().shown();
        Bounds all = new Bounds(-1e6, -1e6, 2e6, 2e6);
        assertThat(canvas.editor().index().notesIn(all)).isEqualTo(shown.notesBottomToTop());
        assertThat(canvas.editor().index().linksIn(all))
                .isEqualTo(shown.linksById().stream().filter(l -> isDrawn(l, shown)).toList());
    }

    private static boolean isDrawn(Link link, Board board) {
        Bounds from = board.note(link.from()).orElseThrow().bounds();
        Bounds to = board.note(link.to()).orElseThrow().bounds();
        return LinkPath.between(from, to).isPresent();
    }

    private static void step(TestCanvas canvas, Random random) {
        double x = random.nextInt(1000);
        double y = random.nextInt(700);
        switch (random.nextInt(19)) {
            case 0, 1, 2 -> canvas.press(x / 2, y / 2);
            case 3, 4, 5, 6 -> canvas.dragTo(x, y);
            case 7, 8 -> canvas.release();
            case 9 -> canvas.escape();
            case 10 -> canvas.doubleClick(x, y);
            case 11 -> canvas.write("written " + random.nextInt(100));
            case 12 -> canvas.take(tool(random));
            case 13 ->
                    canvas.holding(
                            new Modifiers(
                                    random.nextBoolean(),
                                    false,
                                    random.nextBoolean(),
                                    random.nextInt(8) == 0));
            case 14 -> canvas.capture("typed " + random.nextInt(100));
            case 15 -> canvas.key(key(random));
            case 16 -> canvas.undo();
            case 17 -> again(canvas, random);
            default -> canvas.press(x, y, List.of(Button.values()).get(random.nextInt(3)), 1);
        }
    }

    private static Tool tool(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Tool.Arrow();
            case 1 -> new Tool.DrawLane();
            case 2 -> new Tool.PlacePivot();
            case 3 -> new Tool.Write(KINDS.get(random.nextInt(KINDS.size())));
            default -> Tool.SELECT;
        };
    }

    private static Keyboard.Key key(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Keyboard.Key.Delete();
            case 1 -> new Keyboard.Key.Write();
            case 2 -> new Keyboard.Key.Digit(1 + random.nextInt(9));
            default -> new Keyboard.Key.Arrow(List.of(Side.values()).get(random.nextInt(4)));
        };
    }

    private static void again(TestCanvas canvas, Random random) {
        Board board = canvas.board();
        Selection all = Selection.ofNotes(board.notes().keySet());
        Selection chosen = random.nextBoolean() ? all : canvas.selection();
        switch (random.nextInt(13)) {
            case 0 -> canvas.editor().duplicate();
            case 1 -> SelectionEdits.toggleLock(board, chosen).ifPresent(canvas::perform);
            case 2 -> SelectionEdits.raise(board, chosen).ifPresent(canvas::perform);
            case 3 -> SelectionEdits.lower(board, chosen).ifPresent(canvas::perform);
            case 4 -> SelectionEdits.stack(board, chosen).ifPresent(canvas::perform);
            case 5 -> SelectionEdits.unstack(board, chosen).ifPresent(canvas::perform);
            case 6 -> SelectionEdits.resize(board, chosen, 1).ifPresent(canvas::perform);
            case 7 ->
                    Relating.chain(canvas.editor().index(), chosen, canvas::newId)
                            .ifPresent(canvas::perform);
            case 8 -> Arranging.align(board, chosen).ifPresent(canvas::perform);
            case 9 -> Arranging.closeGaps(board, chosen).ifPresent(canvas::perform);
            case 10 -> Arranging.makeRoom(board, chosen).ifPresent(canvas::perform);
            case 11 -> canvas.paste("one\tcommand\tBank\tClerk\n둘\n! three " + random.nextInt(9));
            default -> canvas.select(chosen);
        }
        canvas.editor().refresh();
    }
}
