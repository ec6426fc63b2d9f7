package dev.watershed.ui.wall;

import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.WallIndex;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.drawing.wall.Detail;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.drawing.wall.WallPainter;
import dev.watershed.drawing.wall.WallPart;
import dev.watershed.geometry.Bounds;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The one canvas of the wall, as large as the viewport. It is painted inside a pulse and only
/// after something changed; while nothing does, it costs nothing.
final class WallCanvas extends Region {

    /// Rings and handles reach this far out of a note, in logical pixels.
    private static final double OVERHANG = 12;

    /// On a wall with more links than that none are drawn from far away: they would be a grey
    /// cloth.
    private static final int FAR_LINKS = 2_000;

    /// What is to be painted.
    record Frame(
            WallIndex index, Camera camera, Theme theme, Overlay overlay, Selection selection) {}

    private final Supplier<Frame> frame;
    private final WallPainter painter = new WallPainter();
    private final FxFonts fonts = new FxFonts();
    private final PixelPaper paper = new PixelPaper();
    private @Nullable Canvas canvas;
    private @Nullable FxSurface surface;
    private double outputScale = 1;
    private boolean dirty = true;
    private int paints;

    WallCanvas(Supplier<Frame> frame) {
        this.frame = frame;
        getStyleClass().add("wall-canvas");
        setManaged(false);
        setFocusTraversable(false);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.outputScaleXProperty())
                .orElse(1)
                .subscribe(scale -> rescale(scale.doubleValue()));
    }

    /// Asks to be painted in the next pulse. An unmanaged region lays out alone, so nothing else is
    /// laid out again.
    void repaint() {
        dirty = true;
        requestLayout();
    }

    /// How many times the wall was painted.
    int paints() {
        return paints;
    }

    /// Another screen: a canvas keeps the finest scale it ever had, so a new one is made.
    private void rescale(double scale) {
        if (scale != outputScale) {
            outputScale = scale;
            surface = null;
            canvas = null;
            getChildren().clear();
            repaint();
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Canvas on = canvas;
        if (on == null) {
            on = new Canvas();
            canvas = on;
            getChildren().setAll(on);
        }
        boolean resized = on.getWidth() != getWidth() || on.getHeight() != getHeight();
        if (resized) {
            on.setWidth(getWidth());
            on.setHeight(getHeight());
        }
        if (resized || dirty) {
            dirty = false;
            paints++;
            paint(on, frame.get());
        }
    }

    private void paint(Canvas on, Frame now) {
        FxSurface to = surface;
        if (to == null) {
            to = new FxSurface(on.getGraphicsContext2D(), outputScale, fonts);
            surface = to;
        }
        to.begin();
        View view = view(now.camera());
        WallPart part = part(now, view);
        painter.paintUnder(to, part, view, now.theme(), now.overlay());
        if (Detail.of(view) == Detail.PIXELS) {
            int wide = (int) Math.ceil(view.width());
            int high = (int) Math.ceil(view.height());
            on.getGraphicsContext2D()
                    .drawImage(
                            paper.paint(wide, high, part.notes(), view, now.theme(), now.overlay()),
                            0,
                            0);
        } else {
            painter.paintNotes(to, part, view, now.theme(), now.overlay());
        }
        painter.paintOver(to, part, view, now.theme(), now.overlay());
        ChosenTape.paint(to, part.board(), view, now.theme(), now.selection());
    }

    /// The camera in device pixels, moved to the nearest whole pixel so that nothing trembles while
    /// panning.
    private View view(Camera camera) {
        double scale = camera.zoom() * outputScale;
        return new View(
                camera.zoom(),
                Math.rint(camera.x() * scale) / scale,
                Math.rint(camera.y() * scale) / scale,
                getWidth() * outputScale,
                getHeight() * outputScale,
                outputScale);
    }

    private static WallPart part(Frame now, View view) {
        Bounds area = view.visible().grownBy(OVERHANG / view.zoom());
        boolean far = Detail.of(view) == Detail.PIXELS;
        List<Note> notes = far ? now.index().allNotes() : now.index().notesIn(area);
        boolean cloth = far && now.index().linkCount() > FAR_LINKS;
        List<Link> links = cloth ? List.of() : now.index().linksIn(area);
        return new WallPart(now.index().board(), notes, links);
    }
}
