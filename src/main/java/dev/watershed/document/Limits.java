package dev.watershed.document;

import dev.watershed.board.Lane;
import dev.watershed.board.Legend;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.board.Pivot;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /// Entries of one kind beside the wall.
    public static final int SHELF = 20_000;

    /// The furthest coordinate in every direction, in wall units.
    public static final double REACH = 1_000_000;

    /// The largest width or height of a note, in wall units.
    public static final double SIZE = 20_000;

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private Limits() {}

    /// Why the note cannot hang on a wall, wherever it comes from; empty when it can.
    public static Optional<Wording> objection(Note note) {
        Conditions conditions = Conditions.on(Document.EMPTY);
        check(conditions, note);
        return conditions.objection();
    }

    /// Why the arrow cannot be drawn.
    public static Optional<Wording> objection(Link link) {
        Conditions conditions = Conditions.on(Document.EMPTY);
        check(conditions, link);
        return conditions.objection();
    }

    /// Why the lane cannot be put up.
    public static Optional<Wording> objection(Lane lane) {
        Conditions conditions = Conditions.on(Document.EMPTY);
        check(conditions, lane);
        return conditions.objection();
    }

    /// Why the pivotal event cannot be put up.
    public static Optional<Wording> objection(Pivot pivot) {
        Conditions conditions = Conditions.on(Document.EMPTY);
        check(conditions, pivot);
        return conditions.objection();
    }

    /// Why a kind of note cannot be called or coloured like this.
    public static Optional<Wording> objection(Legend.Entry entry) {
        Conditions conditions = Conditions.on(Document.EMPTY);
        check(conditions, entry);
        return conditions.objection();
    }

    /// Why an entry cannot lie on its shelf.
    public static Optional<Wording> objection(Record entry) {
        Conditions conditions = Conditions.on(Document.EMPTY);
        EntryTexts.in(entry).forEach(conditions::fitsOnANote);
        return conditions.objection();
    }

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

    static void check(Conditions conditions, Pivot pivot) {
        checkId(conditions, pivot.id().value());
        conditions.that(pivot.name().length() <= NAME, "long-name", NAME);
        conditions.that(onTheWall(pivot.x()), "off-the-wall", (int) REACH);
    }

    static void check(Conditions conditions, Legend.Entry entry) {
        conditions.that(entry.name().length() <= NAME, "long-name", NAME);
        boolean colour = entry.colour().isEmpty() || COLOUR.matcher(entry.colour()).matches();
        conditions.that(colour, "colour", entry.colour());
    }
}
