package dev.watershed.document;

import java.util.List;

/// Turns what happened round, so that it can be undone.
public final class Inversion {

    private Inversion() {}

    /// The inverses, last first.
    public static List<Change> inverse(List<Change> changes) {
        return changes.reversed().stream().map(Inversion::inverse).toList();
    }

    /// The change that leads back: `evolve(evolve(d, c), inverse(c))` is `d` for every change that
    /// was decided on `d`.
    public static Change inverse(Change change) {
        return switch (change) {
            case Change.NoteAdded(var note) -> new Change.NoteRemoved(note);
            case Change.NoteRemoved(var note) -> new Change.NoteAdded(note);
            case Change.NoteMoved(var id, var from, var to) -> new Change.NoteMoved(id, to, from);
            case Change.NoteReworded(var id, var from, var to) ->
                    new Change.NoteReworded(id, to, from);
            case Change.NoteRecast(var id, var from, var to) -> new Change.NoteRecast(id, to, from);
            case Change.NoteDescribed(var id, var from, var to) ->
                    new Change.NoteDescribed(id, to, from);
            case Change.NoteRanked(var id, var from, var to) -> new Change.NoteRanked(id, to, from);
            case Change.NoteLocked(var id, var from, var to) -> new Change.NoteLocked(id, to, from);
            case Change.LinkAdded(var link) -> new Change.LinkRemoved(link);
            case Change.LinkRemoved(var link) -> new Change.LinkAdded(link);
            case Change.LinkRetyped(var id, var from, var to) ->
                    new Change.LinkRetyped(id, to, from);
            case Change.LaneAdded(var lane) -> new Change.LaneRemoved(lane);
            case Change.LaneRemoved(var lane) -> new Change.LaneAdded(lane);
            case Change.LaneChanged(var from, var to) -> new Change.LaneChanged(to, from);
            case Change.PivotAdded(var pivot) -> new Change.PivotRemoved(pivot);
            case Change.PivotRemoved(var pivot) -> new Change.PivotAdded(pivot);
            case Change.PivotChanged(var from, var to) -> new Change.PivotChanged(to, from);
            case Change.WallRenamed(var from, var to) -> new Change.WallRenamed(to, from);
            case Change.WallReplaced(var from, var to) -> new Change.WallReplaced(to, from);
            case Change.LegendChanged(var from, var to) -> new Change.LegendChanged(to, from);
            case Change.ContextDrawn(var context) -> new Change.ContextErased(context);
            case Change.ContextErased(var context) -> new Change.ContextDrawn(context);
            case Change.ContextChanged(var from, var to) -> new Change.ContextChanged(to, from);
            case Change.WordDecided(var word, var from, var to) ->
                    new Change.WordDecided(word, to, from);
            case Change.PairAnswered(var pair, var from, var to) ->
                    new Change.PairAnswered(pair, to, from);
            case Change.TeamsAccepted(var from, var to) -> new Change.TeamsAccepted(to, from);
            case Change.EntryChanged(var shelf, var key, var from, var to) ->
                    new Change.EntryChanged(shelf, key, to, from);
        };
    }
}
