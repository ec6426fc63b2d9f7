package dev.watershed.canvas;

import dev.watershed.board.LinkId;
import dev.watershed.board.NoteId;
import dev.watershed.document.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The notes and links that some changes speak of: what an index has to look at again.
public record Touched(Set<NoteId> notes, Set<LinkId> links) {

    public static final Touched NOTHING = new Touched(Set.of(), Set.of());

    /// What these changes touch on the wall.
    public static Touched by(List<Change> changes) {
        Set<NoteId> notes = new LinkedHashSet<>();
        Set<LinkId> links = new LinkedHashSet<>();
        changes.forEach(change -> add(change, notes, links));
        return new Touched(notes, links);
    }

    /// Both together.
    public Touched and(Touched other) {
        if (other.notes.isEmpty() && other.links.isEmpty()) {
            return this;
        }
        Set<NoteId> allNotes = new LinkedHashSet<>(notes);
        allNotes.addAll(other.notes);
        Set<LinkId> allLinks = new LinkedHashSet<>(links);
        allLinks.addAll(other.links);
        return new Touched(allNotes, allLinks);
    }

    private static void add(Change change, Set<NoteId> notes, Set<LinkId> links) {
        switch (change) {
            case Change.NoteAdded added -> notes.add(added.note().id());
            case Change.NoteRemoved removed -> notes.add(removed.note().id());
            case Change.NoteMoved moved -> notes.add(moved.note());
            case Change.NoteReworded reworded -> notes.add(reworded.note());
            case Change.NoteRecast recast -> notes.add(recast.note());
            case Change.NoteDescribed described -> notes.add(described.note());
            case Change.NoteRanked ranked -> notes.add(ranked.note());
            case Change.NoteLocked locked -> notes.add(locked.note());
            case Change.LinkAdded added -> links.add(added.link().id());
            case Change.LinkRemoved removed -> links.add(removed.link().id());
            case Change.LinkRetyped retyped -> links.add(retyped.link());
            case Change.LaneAdded _,
                    Change.LaneRemoved _,
                    Change.LaneChanged _,
                    Change.PivotAdded _,
                    Change.PivotRemoved _,
                    Change.PivotChanged _,
                    Change.WallRenamed _,
                    Change.WallReplaced _,
                    Change.LegendChanged _,
                    Change.ContextDrawn _,
                    Change.ContextErased _,
                    Change.ContextChanged _,
                    Change.WordDecided _,
                    Change.PairAnswered _,
                    Change.TeamsAccepted _,
                    Change.EntryChanged _ -> {}
        }
    }
}
