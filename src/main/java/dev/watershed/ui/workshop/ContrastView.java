package dev.watershed.ui.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.View;
import dev.watershed.drawing.wall.Emphasis;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.drawing.wall.Sticker;
import dev.watershed.drawing.wall.Sticker.Look;
import dev.watershed.drawing.wall.WallPainter;
import dev.watershed.drawing.wall.WallPart;
import dev.watershed.drawing.wall.WallSheet;
import dev.watershed.geometry.Bounds;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Facilitation.Contrast;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.PictureCanvas;
import dev.watershed.workshop.Comparison;
import dev.watershed.workshop.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Two moments on one wall: the later one, with what came, moved or was reworded marked by a sign,
/// and what went and where things were as pale notes. What stayed steps back.
public final class ContrastView extends StackPane {

    private static final double UNCHANGED = 0.38;

    private final Session session;
    private final PictureCanvas canvas;
    private final WallPainter painter = new WallPainter();
    private final HBox legend = new HBox(16);
    private Optional<Sheet> sheet = Optional.empty();

    /// What is painted.
    private record Sheet(Board board, Overlay overlay, Bounds extent) {}

    public ContrastView(Session session) {
        this.session = session;
        canvas = new PictureCanvas(this::picture, session.themeProperty()::getValue);
        legend.getStyleClass().addAll("float", "contrast-legend");
        legend.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        legend.setAlignment(Pos.CENTER_LEFT);
        StackPane.setAlignment(legend, Pos.BOTTOM_CENTER);
        StackPane.setMargin(legend, new Insets(0, 0, 16, 0));
        getChildren().addAll(canvas, legend);
        setMinSize(0, 0);
    }

    /// Shows what happened between the two.
    public void show(Contrast contrast) {
        Board before = contrast.before().board();
        Board after = contrast.after().map(Snapshot::board).orElse(session.document().board());
        Comparison told = Comparison.of(before, after);
        boolean other = sheet.filter(s -> s.board().equals(after)).isEmpty();
        sheet = Optional.of(sheet(after, told));
        Texts texts = session.texts();
        legend.getChildren()
                .setAll(
                        part(Look.ADDED, texts.of("snapshots.added", told.added().size())),
                        part(Look.REMOVED, texts.of("snapshots.removed", told.removed().size())),
                        part(Look.MOVED, texts.of("snapshots.moved", told.moved().size())),
                        part(
                                Look.REWORDED,
                                texts.of("snapshots.reworded", told.reworded().size())));
        if (other) {
            canvas.fit();
        }
        contrast.near().ifPresent(canvas::lookAt);
        canvas.repaint();
    }

    private static Label part(Look look, String count) {
        return Labels.whole(Sticker.of(look).text() + "  " + count, "medium");
    }

    private static Sheet sheet(Board after, Comparison told) {
        Map<NoteId, Sticker> stickers = new HashMap<>();
        told.moved().forEach(m -> stickers.put(m.note().id(), Sticker.of(Look.MOVED)));
        told.reworded().forEach(r -> stickers.put(r.after().id(), Sticker.of(Look.REWORDED)));
        told.added().forEach(n -> stickers.put(n.id(), Sticker.of(Look.ADDED)));
        Set<NoteId> same = new HashSet<>(after.notes().keySet());
        same.removeAll(stickers.keySet());
        List<Note> ghosts = new ArrayList<>();
        told.moved().forEach(m -> ghosts.add(m.note().movedTo(m.from())));
        Board shown = after;
        Set<NoteId> gone = new HashSet<>(same);
        for (Note removed : told.removed()) {
            shown = shown.with(removed);
            stickers.put(removed.id(), Sticker.of(Look.REMOVED));
            gone.add(removed.id());
        }
        Overlay overlay =
                Overlay.NONE
                        .stressing(Emphasis.NONE.dimming(gone, UNCHANGED).sticking(stickers))
                        .announcing(ghosts);
        return new Sheet(
                shown, overlay, new WallSheet(shown, List.of(), lightTheme(shown)).content());
    }

    private static dev.watershed.drawing.Theme lightTheme(Board board) {
        return dev.watershed.drawing.Theme.of(false, false, board.legend());
    }

    private Optional<PictureCanvas.Picture> picture() {
        return sheet.map(now -> new PictureCanvas.Picture(now.extent(), this::paint));
    }

    private void paint(Surface on, View view) {
        sheet.ifPresent(now ->
                painter.paint(
                        on,
                        WallPart.whole(now.board()),
                        view,
                        session.themeProperty().getValue(),
                        now.overlay()));
    }
}
