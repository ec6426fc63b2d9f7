package dev.watershed.document;

import dev.watershed.board.Note;
import dev.watershed.finding.Wording;
import java.util.Optional;

/// Tells what happened, one change at a time: a line of the history.
public final class Telling {

    private Telling() {}

    public static Wording describe(Change change) {
        return switch (change) {
            case Change.NoteAdded(var note) -> say("note-added", name(note));
            case Change.NoteRemoved(var note) -> say("note-removed", name(note));
            case Change.NoteMoved moved -> say("note-moved", moved.note().value());
            case Change.NoteReworded(var id, var from, var to) ->
                    say("note-reworded", quoted(from), quoted(to));
            case Change.NoteRecast(var id, var from, var to) ->
                    say("note-recast", id.value(), from.code(), to.code());
            case Change.NoteDescribed described -> say("note-described", described.note().value());
            case Change.NoteRanked ranked -> say("note-ranked", ranked.note().value());
            case Change.NoteLocked(var id, var from, var to) ->
                    say(to ? "note-locked" : "note-unlocked", id.value());
            case Change.LinkAdded(var link) ->
                    say("link-added", link.from().value(), link.to().value());
            case Change.LinkRemoved(var link) ->
                    say("link-removed", link.from().value(), link.to().value());
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
