package dev.watershed.ui.wall;

import dev.watershed.board.NoteId;
import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Preview;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.Snapping.Guide;
import dev.watershed.canvas.Writing;
import dev.watershed.drawing.wall.Guides;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.drawing.wall.Overlay.Pins;
import dev.watershed.drawing.wall.Pointing;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Curve;
import dev.watershed.geometry.LinkPath;
import dev.watershed.geometry.Point;
import java.util.Optional;

/// Lays what a person is doing over what a lens shows.
final class Pointed {

    /// Lane names stand clear of the palette, in logical pixels from the left.
    static final double PINNED = 72;

    private Pointed() {}

    static Overlay over(Overlay lens, Editor editor, Selection selection, Hover hover) {
        Optional<NoteId> hovered = hover.note().or(selection::onlyNote);
        boolean handles = editor.handled().isPresent() && editor.handled().equals(hovered);
        Pointing pointing =
                new Pointing(
                        selection.notes(),
                        selection.links(),
                        hovered,
                        handles && editor.writing().isEmpty(),
                        writtenOn(editor));
        Pins pins = lens.pins().equals(Pins.WINDOW) ? clear(Pins.WINDOW) : lens.pins();
        return lens.pointingAt(pointing).guidedBy(guides(editor)).pinned(pins);
    }

    private static Pins clear(Pins pins) {
        return new Pins(PINNED, pins.top(), pins.nameSize());
    }

    /// The note that is being written on.
    static Optional<NoteId> writtenOn(Editor editor) {
        return editor.writing()
                .flatMap(on ->
                        switch (on) {
                            case Writing.OnNote note -> Optional.of(note.note());
                            case Writing.OnNewNote fresh -> Optional.of(fresh.draft().id());
                            case Writing.OnLane lane -> Optional.empty();
                            case Writing.OnNewLane lane -> Optional.empty();
                            case Writing.OnPivot pivot -> Optional.empty();
                            case Writing.OnNewPivot pivot -> Optional.empty();
                        });
    }

    private static Guides guides(Editor editor) {
        Preview preview = editor.preview();
        return new Guides(
                preview.guides().stream().filter(Guide::vertical).map(Guide::at).toList(),
                preview.guides().stream().filter(g -> !g.vertical()).map(Guide::at).toList(),
                preview.marquee(),
                preview.link().flatMap(link -> arrow(editor, link)));
    }

    private static Optional<Curve> arrow(Editor editor, Preview.Pending link) {
        Bounds end =
                link.to()
                        .flatMap(editor.shown()::note)
                        .map(note -> note.bounds())
                        .orElseGet(() -> pointAt(link.end()));
        return editor.shown()
                .note(link.from())
                .flatMap(from -> LinkPath.between(from.bounds(), end));
    }

    private static Bounds pointAt(Point end) {
        return new Bounds(end.x(), end.y(), 0, 0);
    }
}
