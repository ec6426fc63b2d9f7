package dev.watershed.ui.data;

import dev.watershed.data.stream.Snapshots;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.geometry.Bounds;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// What a command costs over the interval between snapshots, the interval on a logarithmic scale;
/// the cheapest one and the cost without snapshots are marked.
final class SnapshotPlot extends StackPane {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 150;
    private static final double LEFT = 64;
    private static final double FOOT = 22;
    private static final double CANVAS_MARGIN = 64;

    private final Session session;
    private final Snapshots snapshots;

    SnapshotPlot(Session session, Snapshots snapshots) {
        this.session = session;
        this.snapshots = snapshots;
        PictureCanvas canvas =
                new PictureCanvas(
                        () ->
                                Optional.of(
                                        new PictureCanvas.Picture(
                                                new Bounds(0, 0, WIDTH, HEIGHT), this::paint)),
                        () -> session.themeProperty().getValue());
        canvas.setMouseTransparent(true);
        canvas.setMinSize(WIDTH + CANVAS_MARGIN, HEIGHT + CANVAS_MARGIN);
        canvas.setPrefSize(WIDTH + CANVAS_MARGIN, HEIGHT + CANVAS_MARGIN);
        canvas.setMaxSize(WIDTH + CANVAS_MARGIN, HEIGHT + CANVAS_MARGIN);
        getChildren().add(canvas);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    }

    private void paint(Surface on, View view) {
        Theme theme = session.themeProperty().getValue();
        on.fillRectangle(0, 0, view.width(), view.height(), theme.of(Token.S1));
        List<Snapshots.Cost> curve = snapshots.curve();
        double most =
                Math.max(
                        snapshots.costWithout(),
                        curve.stream().mapToDouble(Snapshots.Cost::micros).max().orElse(1));
        double last = curve.getLast().every();
        line(on, view, LEFT, HEIGHT - FOOT, WIDTH, HEIGHT - FOOT, theme.of(Token.LINE2));
        line(on, view, LEFT, 0, LEFT, HEIGHT - FOOT, theme.of(Token.LINE2));
        on.beginPath();
        for (int i = 0; i < curve.size(); i++) {
            double x = view.x(x(curve.get(i).every(), last));
            double y = view.y(y(curve.get(i).micros(), most));
            if (i == 0) {
                on.moveTo(x, y);
            } else {
                on.lineTo(x, y);
            }
        }
        on.strokePath(view.length(2), theme.of(Token.ACCENT));
        double without = view.y(y(snapshots.costWithout(), most));
        on.beginPath();
        on.moveTo(view.x(LEFT), without);
        on.lineTo(view.x(WIDTH), without);
        on.strokePath(view.length(1.25), view.length(4), view.length(4), theme.of(Token.T3));
        label(on, view, SnapshotCalculator.micros(most), 0, 8, theme);
        label(on, view, "1", LEFT, HEIGHT - 8, theme);
        label(on, view, Integer.toString((int) last), WIDTH - 36, HEIGHT - 8, theme);
        int every = snapshots.every();
        if (every > 0) {
            double x = x(every, last);
            double y = y(snapshots.costAt(every), most);
            line(on, view, x, y, x, HEIGHT - FOOT, theme.of(Token.ACCENT));
            on.fillEllipse(
                    view.x(x - 4),
                    view.y(y - 4),
                    view.length(8),
                    view.length(8),
                    theme.of(Token.ACCENT));
            label(on, view, Integer.toString(every), x - 8, HEIGHT - 8, theme);
        }
    }

    private static void line(
            Surface on, View view, double x1, double y1, double x2, double y2, int argb) {
        on.line(view.x(x1), view.y(y1), view.x(x2), view.y(y2), view.length(1), argb);
    }

    private static void label(Surface on, View view, String text, double x, double y, Theme theme) {
        on.text(
                text,
                view.x(x),
                view.y(y) + 4,
                view.fontSize(11),
                Weight.REGULAR,
                theme.of(Token.T2));
    }

    private static double x(double every, double last) {
        return LEFT + (WIDTH - LEFT) * Math.log(every) / Math.log(Math.max(2, last));
    }

    private static double y(double micros, double most) {
        return (HEIGHT - FOOT) * (1 - micros / Math.max(1e-9, most) * 0.95);
    }
}
