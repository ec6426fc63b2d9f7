package dev.watershed.ui.wall;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Shows any toolkit-free picture crisply at any output scale: fitted to the space it has until
/// somebody pans (drag, wheel) or zooms (Ctrl and wheel, pinch); a double click fits it again.
/// Painted only after something changed.
public final class PictureCanvas extends Pane {

    /// What there is to paint.
    ///
    /// @param extent all of it, in the picture's own units at 100 %
    /// @param paint given the surface and the view, the ground included
    public record Picture(Bounds extent, BiConsumer<Surface, View> paint) {}

    private static final double MARGIN = 32;
    private static final double LARGEST_FIT = 1.25;
    private static final double LEAST = 0.1;
    private static final double MOST = 4;
    private static final double ZOOM_PER_PIXEL = Math.log(1.1) / 40;

    /// Where one looks: pixels per unit, and the point at the top left.
    private record Look(double zoom, double left, double top) {}

    private final Supplier<Optional<Picture>> source;
    private final Supplier<Theme> theme;
    private final FxFonts fonts = new FxFonts();
    private @Nullable Canvas canvas;
    private @Nullable FxSurface surface;
    private Optional<Look> own = Optional.empty();
    private Point grabbed = Point.ORIGIN;
    private double outputScale = 1;

    public PictureCanvas(Supplier<Optional<Picture>> source, Supplier<Theme> theme) {
        this.source = source;
        this.theme = theme;
        getStyleClass().add("picture-canvas");
        setMinSize(0, 0);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.outputScaleXProperty())
                .orElse(1)
                .subscribe(scale -> rescale(scale.doubleValue()));
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(ZoomEvent.ZOOM, e -> zoom(e.getZoomFactor(), e.getX(), e.getY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> grabbed = new Point(e.getX(), e.getY()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getClickCount() == 2) {
                        fit();
                    }
                });
    }

    /// Paints again in the next pulse.
    public void repaint() {
        requestLayout();
    }

    /// Shows the whole picture.
    public void fit() {
        own = Optional.empty();
        repaint();
    }

    /// Shows a part of the picture in the middle, in its own size.
    public void lookAt(Bounds part) {
        own =
                Optional.of(
                        new Look(
                                1,
                                part.centre().x() - getWidth() / 2,
                                part.centre().y() - getHeight() / 2));
        repaint();
    }

    /// The place in the picture under a point of this node.
    public Point inPicture(double x, double y) {
        Look look = look();
        return new Point(look.left() + x / look.zoom(), look.top() + y / look.zoom());
    }

    /// Picture units a length on the screen stands for.
    public double units(double pixels) {
        return pixels / look().zoom();
    }

    private void rescale(double scale) {
        if (scale != outputScale) {
            outputScale = scale;
            surface = null;
            canvas = null;
            getChildren().clear();
            repaint();
        }
    }

    private void scrolled(ScrollEvent e) {
        e.consume();
        if (e.isShortcutDown()) {
            if (!e.isInertia()) {
                zoom(
                        Math.exp(Math.clamp(e.getDeltaY(), -240, 240) * ZOOM_PER_PIXEL),
                        e.getX(),
                        e.getY());
            }
        } else {
            pan(e.getDeltaX(), e.getDeltaY());
        }
    }

    private void dragged(MouseEvent e) {
        pan(e.getX() - grabbed.x(), e.getY() - grabbed.y());
        grabbed = new Point(e.getX(), e.getY());
    }

    private void pan(double dx, double dy) {
        Look look = look();
        own =
                Optional.of(
                        new Look(
                                look.zoom(),
                                look.left() - dx / look.zoom(),
                                look.top() - dy / look.zoom()));
        repaint();
    }

    private void zoom(double factor, double x, double y) {
        Look look = look();
        double zoom = Math.clamp(look.zoom() * factor, LEAST, MOST);
        Point fixed = inPicture(x, y);
        own = Optional.of(new Look(zoom, fixed.x() - x / zoom, fixed.y() - y / zoom));
        repaint();
    }

    private Look look() {
        return own.orElseGet(() -> {
            Bounds all =
                    source.get()
                            .map(Picture::extent)
                            .orElse(new Bounds(0, 0, getWidth(), getHeight()));
            View view = View.fitting(all, getWidth(), getHeight(), MARGIN, LARGEST_FIT, 1);
            return new Look(view.zoom(), view.left(), view.top());
        });
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Canvas on = canvas == null ? fresh() : canvas;
        on.setWidth(getWidth());
        on.setHeight(getHeight());
        FxSurface to =
                surface == null
                        ? new FxSurface(on.getGraphicsContext2D(), outputScale, fonts)
                        : surface;
        surface = to;
        to.begin();
        View view = view();
        to.fillRectangle(0, 0, view.width(), view.height(), theme.get().of(Token.WALL));
        source.get().ifPresent(picture -> picture.paint().accept(to, view));
    }

    private Canvas fresh() {
        Canvas made = new Canvas();
        canvas = made;
        getChildren().setAll(made);
        return made;
    }

    private View view() {
        Look look = look();
        return new View(
                look.zoom(),
                look.left(),
                look.top(),
                getWidth() * outputScale,
                getHeight() * outputScale,
                outputScale);
    }
}
