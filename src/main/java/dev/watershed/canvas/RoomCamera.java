package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.drawing.text.NoteText;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.Optional;

/// Where the room looks from: near enough to read every note, following the facilitator, or the
/// story while it is told. Steady: it moves only when what matters leaves the middle of the view.
public final class RoomCamera {

    /// No text on a note is smaller on the projector, in logical pixels.
    public static final double LEAST_TEXT = 14;

    private static final double USUAL = 1.5;
    private static final double NEAREST = 2;

    /// The told event is put here, as a share of the view, when it would leave the middle.
    private static final double TOLD = 0.36;

    private RoomCamera() {}

    /// @param before where the room looked from, in its own size
    /// @param facilitator where the facilitator looks from
    /// @param told the event the room is talking about
    public static Camera of(
            Camera before, Camera facilitator, WallIndex wall, Optional<Note> told) {
        double width = before.width();
        double height = before.height();
        Point centre =
                told.map(note -> note.bounds().centre())
                        .orElseGet(() -> facilitator.visible().centre());
        double zoom = zoom(before, centre, wall);
        if (told.isEmpty()) {
            return onWall(
                    before.lookingAt(centre, Math.max(zoom, facilitator.zoom())), wall.board());
        }
        Camera near = new Camera(before.x(), before.y(), zoom, width, height);
        double start = wall.extent().map(Bounds::x).orElse(centre.x()) - 48;
        boolean first = centre.x() - start < near.visible().width() * 0.6;
        double x = first ? start : kept(centre.x(), near.x(), near.visible().width(), TOLD);
        double y = kept(centre.y(), near.y(), near.visible().height(), 0.45);
        return onWall(new Camera(x, y, zoom, width, height), wall.board());
    }

    /// Large enough for the smallest text of the notes around.
    private static double zoom(Camera before, Point centre, WallIndex wall) {
        Bounds around = before.lookingAt(centre, USUAL).visible();
        double smallest =
                wall.notesIn(around).stream()
                        .filter(note -> !note.text().isBlank())
                        .mapToDouble(RoomCamera::textSize)
                        .min()
                        .orElse(LEAST_TEXT / USUAL);
        return Math.clamp(LEAST_TEXT / smallest, USUAL, NEAREST);
    }

    private static double textSize(Note note) {
        return NoteText.fitted(note.text(), note.bounds().width(), note.bounds().height(), 0)
                .size();
    }

    /// The left or upper edge of the view: as it was while the place is in the middle of it.
    private static double kept(double place, double edge, double length, double share) {
        double at = (place - edge) / length;
        return at > 0.12 && at < 0.66 ? edge : place - share * length;
    }

    /// Not more empty wall than needed: a wall that fits stands in the middle.
    private static Camera onWall(Camera camera, Board board) {
        Optional<Bounds> extent = board.extent();
        if (extent.isEmpty()) {
            return camera;
        }
        Bounds all = extent.get().grownBy(48);
        Bounds seen = camera.visible();
        double x = within(seen.x(), seen.width(), all.x(), all.width());
        double y = within(seen.y(), seen.height(), all.y(), all.height());
        return new Camera(x, y, camera.zoom(), camera.width(), camera.height());
    }

    private static double within(double edge, double length, double start, double whole) {
        return whole <= length
                ? start - (length - whole) / 2
                : Math.clamp(edge, start, start + whole - length);
    }
}
