package dev.watershed.document;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells what happened, one change at a time: a line of the history. Notes are called by their
/// texts of that moment, which whoever tells a whole history in its order has heard before.
public final class Telling {

    private final Map<NoteId, String> names = new HashMap<>();

    /// @param start the wall before the first change
    public Telling(Document start) {
        start.board().notes().values().forEach(this::remember);
    }

    private void remember(Note note) {
        names.put(note.id(), note.text());
    }

    /// The next change in words.
    public Wording describe(Change change) {
        Wording said = said(change);
        if (change instanceof Change.NoteAdded(var note)) {
            remember(note);
        } else if (change instanceof Change.NoteReworded(var id, var from, var to)) {
            names.put(id, to);
        } else if (change instanceof Change.WallReplaced(var from, var to)) {
            to.board().notes().values().forEach(this::remember);
        }
        return said;
    }

    private String name(NoteId id) {
        String text = names.getOrDefault(id, "");
        return text.isBlank() ? id.value() : Conditions.shortened(text);
    }

    private Wording said(Change change) {
        return switch (change) {
            case Change.NoteAdded(var note) -> say("note-added", name(note));
            case Change.NoteRemoved(var note) -> say("note-removed", name(note));
            case Change.NoteMoved moved -> say("note-moved", name(moved.note()));
            case Change.NoteReworded(var id, var from, var to) ->
                    say("note-reworded", quoted(from), quoted(to));
            case Change.NoteRecast(var id, var from, var to) ->
                    say("note-recast", name(id), from.code(), to.code());
            case Change.NoteDescribed described -> say("note-described", name(described.note()));
            case Change.NoteRanked ranked -> say("note-ranked", name(ranked.note()));
            case Change.NoteLocked(var id, var from, var to) ->
                    say(to ? "note-locked" : "note-unlocked", name(id));
            case Change.LinkAdded(var link) ->
                    say("link-added", name(link.from()), name(link.to()));
            case Change.LinkRemoved(var link) ->
                    say("link-removed", name(link.from()), name(link.to()));
            case Change.LinkRetyped(var id, var from, var to) ->
                    say("link-retyped", from.code(), to.code());
            case Change.LaneAdded(var lane) -> say("lane-added", lane.name());
            case Change.LaneRemoved(var lane) -> say("lane-removed", lane.name());
            case Change.LaneChanged(var from, var to) -> say("lane-changed", to.name());
            case Change.PivotAdded added -> say("pivot-added");
            case Change.PivotRemoved removed -> say("pivot-removed");
            case Change.PivotChanged changed -> say("pivot-changed");
            case Change.WallRenamed(var from, var to) -> say("wall-renamed", quoted(to));
            case Change.WallReplaced replaced -> say("wall-replaced");
            case Change.LegendChanged changed -> say("legend-changed");
            case Change.ContextDrawn(var context) -> say("context-drawn", context.name());
            case Change.ContextErased(var context) -> say("context-erased", context.name());
            case Change.ContextChanged(var from, var to) -> say("context-changed", to.name());
            case Change.WordDecided(var word, var from, var to) -> told("word", to, word);
            case Change.PairAnswered(var pair, var from, var to) -> told("pair", to, pair);
            case Change.TeamsAccepted(var from, var to) -> say("teams-accepted", to.teams().size());
            case Change.EntryChanged changed ->
                    Labels.onShelf(
                            changed.shelf(), changed.to().isPresent(), Shelving.name(changed));
        };
    }

    private static Wording told(String what, Optional<?> now, String about) {
        return say(what + (now.isPresent() ? "-answered" : "-reopened"), about);
    }

    private static String name(Note note) {
        return Conditions.name(note);
    }

    private static String quoted(String text) {
        return Conditions.shortened(text);
    }

    private static Wording say(String key, Object... arguments) {
        return Wording.of("document.change." + key, arguments);
    }
}
