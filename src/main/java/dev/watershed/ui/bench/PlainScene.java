package dev.watershed.ui.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.drawing.NotePalette;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.LinkPath;
import dev.watershed.ui.frame.Swatch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

/// The yardstick: the plain way, one node for every note and every link, moved by one transform.
final class PlainScene extends Pane {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final int notes;
    private final int frames;
    private final Affine camera = new Affine();
    private final Bounds extent;

    PlainScene(int notes, int frames) {
        this.notes = notes;
        this.frames = frames;
        Board board = BenchWall.of(notes).board();
        extent = board.extent().orElseThrow();
        Group wall = new Group();
        wall.getTransforms().add(camera);
        board.linksById().forEach(link -> draw(link, board, wall));
        board.notesBottomToTop().forEach(note -> wall.getChildren().add(sheet(note)));
        getChildren().add(wall);
    }

    private static void draw(Link link, Board board, Group wall) {
        Bounds from = board.note(link.from()).orElseThrow().bounds();
        Bounds to = board.note(link.to()).orElseThrow().bounds();
        LinkPath.between(from, to)
                .ifPresent(c -> {
                    CubicCurve curve =
                            new CubicCurve(
                                    c.start().x(),
                                    c.start().y(),
                                    c.control1().x(),
                                    c.control1().y(),
                                    c.control2().x(),
                                    c.control2().y(),
                                    c.end().x(),
                                    c.end().y());
                    curve.setFill(null);
                    curve.setStroke(Color.GRAY);
                    wall.getChildren().add(curve);
                });
    }

    private static StackPane sheet(Note note) {
        Bounds b = note.bounds();
        Rectangle paper = new Rectangle(b.width(), b.height());
        paper.setArcWidth(4);
        paper.setArcHeight(4);
        paper.setFill(Swatch.colour(NotePalette.USUAL.fill(note.kind())));
        Text text = new Text(note.text());
        text.setWrappingWidth(b.width() - 8);
        text.setTextAlignment(TextAlignment.CENTER);
        StackPane sheet = new StackPane(paper, text);
        sheet.relocate(b.x(), b.y());
        return sheet;
    }

    List<Supplier<CompletableFuture<Figure>>> all() {
        List<Supplier<CompletableFuture<Figure>>> runs = new ArrayList<>();
        runs.add(() -> pan("pan at 100 %", 1));
        runs.add(() -> pan("pan at 50 %", 0.5));
        runs.add(() ->
                measured(
                        "zoom 100 % to 20 % and back",
                        i -> {
                            double wave = (1 - Math.cos(i / 60.0 * Math.PI * 2)) / 2;
                            look(Math.pow(0.2, wave), 0);
                        }));
        double fit = Math.min(1, Math.min(WIDTH / extent.width(), HEIGHT / extent.height()));
        runs.add(() -> measured("everything in sight", i -> look(fit, i % 10)));
        return runs;
    }

    private CompletableFuture<Figure> pan(String what, double zoom) {
        return measured(what, i -> look(zoom, (i % 60 < 30 ? i % 30 : 30 - i % 30) * 9));
    }

    private CompletableFuture<Figure> measured(String what, java.util.function.IntConsumer step) {
        return Stopwatch.run(notes, "one node per note: " + what, frames, this, step);
    }

    private void look(double zoom, double aside) {
        camera.setMxx(zoom);
        camera.setMyy(zoom);
        camera.setTx(WIDTH / 2 - extent.centre().x() * zoom + aside);
        camera.setTy(HEIGHT / 2 - extent.centre().y() * zoom);
    }
}
