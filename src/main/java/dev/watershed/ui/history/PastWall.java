package dev.watershed.ui.history;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.wall.ContextHull;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.drawing.wall.Pointing;
import dev.watershed.drawing.wall.WallPainter;
import dev.watershed.drawing.wall.WallPart;
import dev.watershed.drawing.wall.WallSheet;
import dev.watershed.geometry.Bounds;
import dev.watershed.ui.wall.PictureCanvas.Picture;
import java.util.Set;

/// The wall as it was, with rings round what had just been changed. Keeps its place while one goes
/// through time: the picture is as large as the wall is now.
final class PastWall {

    private final WallPainter painter = new WallPainter();
    private final Bounds now;
    private Document then;
    private Set<NoteId> changed = Set.of();

    PastWall(Document now) {
        this.now = WallSheet.of(now.board(), now.contexts().values()).content();
        this.then = now;
    }

    void show(Document document, Set<NoteId> touched) {
        then = document;
        changed = touched;
    }

    Document document() {
        return then;
    }

    Picture picture(Theme theme) {
        Overlay overlay =
                Overlay.NONE
                        .showing(
                                then.contextsInOrder().stream()
                                        .map(context -> ContextHull.of(then.board(), context))
                                        .toList())
                        .pointingAt(Pointing.at(changed));
        WallPart part = WallPart.whole(then.board());
        return new Picture(
                now, (surface, view) -> painter.paint(surface, part, view, theme, overlay));
    }
}
