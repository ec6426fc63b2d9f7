package dev.watershed.document;

import dev.watershed.board.Lane;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.geometry.Bounds;
import java.util.List;

/// How much fits on a wall. Far beyond any workshop: the limits keep a broken import from filling
/// the memory.
public final class Limits {

    /// Characters on one note, in one definition or one reason.
    public static final int TEXT = 4_000;

    /// Characters in a name or an attribute.
    public static final int NAME = 200;

    /// Characters in an id.
    public static final int ID = 200;

    /// Attributes of one note.
    public static final int ATTRIBUTES = 500;

    public static final int NOTES = 100_000;

    public static final int LINKS = 400_000;

    /// Lanes, pivotal events, contexts or teams.
    public static final int OTHERS = 2_000;

    /// The furthest coordinate in every direction, in wall units.
    public static final double REACH = 1_000_000;

    /// The largest width or height of a note, in wall units.
    public static final double SIZE = 20_000;

    private Limits() {}

    static boolean onTheWall(double coordinate) {
        return Math.abs(coordinate) <= REACH;
    }

    static boolean onTheWall(Bounds b) {
        return onTheWall(b.x())
                && onTheWall(b.y())
                && onTheWall(b.right())
                && onTheWall(b.bottom());
    }

    static boolean usualSize(Bounds b) {
        return b.width() >= 1 && b.height() >= 1 && b.width() <= SIZE && b.height() <= SIZE;
    }

    static void check(Conditions conditions, Note note) {
        checkId(conditions, note.id().value());
        checkId(conditions, note.rank().value());
        conditions.fitsOnANote(note.text()).fitsOnANote(note.definition());
        conditions.that(note.author().length() <= NAME, "long-name", NAME);
        checkAttributes(conditions, note.attributes());
        check(conditions, note.bounds());
    }

    static void checkId(Conditions conditions, String id) {
        conditions.that(id.length() <= ID, "long-id", ID);
        conditions.that(Texts.isStorable(id), "strange-id");
    }

    static void checkAttributes(Conditions conditions, List<String> names) {
        conditions.that(names.size() <= ATTRIBUTES, "many-attributes", ATTRIBUTES);
        for (String name : names) {
            conditions.that(name.length() <= NAME, "long-name", NAME);
        }
    }

    static void check(Conditions conditions, Bounds bounds) {
        conditions.that(onTheWall(bounds), "off-the-wall", (int) REACH);
        conditions.that(usualSize(bounds), "size", (int) SIZE);
    }

    static void check(Conditions conditions, Link link) {
        checkId(conditions, link.id().value());
        conditions.that(!link.from().equals(link.to()), "link-to-itself");
        conditions.that(link.weight() > 0 && link.weight() <= REACH, "weight");
    }

    static void check(Conditions conditions, Lane lane) {
        checkId(conditions, lane.id().value());
        conditions.named(lane.name(), "empty-lane-name");
        conditions.that(
                onTheWall(lane.top()) && onTheWall(lane.bottom()), "off-the-wall", (int) REACH);
        conditions.that(lane.height() >= 1, "lane-height");
    }
}
