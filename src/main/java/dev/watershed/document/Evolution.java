package dev.watershed.document;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Applies what happened. A change that speaks of something that is not there leaves the document
/// as it is, so that a damaged history can still be read.
public final class Evolution {

    private Evolution() {}

    public static Document evolve(Document document, List<Change> changes) {
        Document now = document;
        for (Change change : changes) {
            now = evolve(now, change);
        }
        return now;
    }

    public static Document evolve(Document document, Change change) {
        Board board = document.board();
        return switch (change) {
            case Change.NoteAdded(var note) -> document.with(board.with(note));
            case Change.NoteRemoved(var note) -> document.with(board.without(note.id()));
            case Change.NoteMoved(var id, var from, var to) ->
                    onNote(document, id, n -> n.movedTo(to));
            case Change.NoteReworded(var id, var from, var to) ->
                    onNote(document, id, n -> n.reworded(to));
            case Change.NoteRecast(var id, var from, var to) ->
                    onNote(document, id, n -> n.recastAs(to));
            case Change.NoteDescribed(var id, var from, var to) ->
                    onNote(document, id, n -> n.carrying(to.attributes()).defined(to.definition()));
            case Change.NoteRanked(var id, var from, var to) ->
                    onNote(document, id, n -> n.rankedAt(to));
            case Change.NoteLocked(var id, var from, var to) ->
                    onNote(document, id, n -> n.withLock(to));
            case Change.LinkAdded(var link) -> document.with(board.with(link));
            case Change.LinkRemoved(var link) -> document.with(board.without(link.id()));
            case Change.LinkRetyped retyped -> retype(document, retyped);
            case Change.LaneAdded(var lane) -> document.with(board.with(lane));
            case Change.LaneRemoved(var lane) -> document.with(board.without(lane.id()));
            case Change.LaneChanged(var from, var to) -> document.with(board.with(to));
            case Change.PivotAdded(var pivot) -> document.with(board.with(pivot));
            case Change.PivotRemoved(var pivot) -> document.with(board.without(pivot.id()));
            case Change.PivotChanged(var from, var to) -> document.with(board.with(to));
            case Change.WallRenamed(var from, var to) -> document.titled(to);
            case Change.WallReplaced(var from, var to) -> to;
            case Change.LegendChanged(var from, var to) -> document.with(board.with(to));
            case Change.ContextDrawn(var context) -> document.with(context);
            case Change.ContextErased(var context) -> document.without(context.id());
            case Change.ContextChanged(var from, var to) -> document.with(to);
            case Change.WordDecided(var word, var from, var to) ->
                    document.withWords(put(document.words(), word, to));
            case Change.PairAnswered(var pair, var from, var to) ->
                    document.withTies(put(document.ties(), pair, to));
            case Change.TeamsAccepted(var from, var to) -> agree(document, to);
            case Change.EntryChanged changed -> Shelving.evolve(document, changed);
        };
    }

    private static Document onNote(Document document, NoteId id, UnaryOperator<Note> how) {
        return document.board()
                .note(id)
                .map(note -> document.with(document.board().with(how.apply(note))))
                .orElse(document);
    }

    private static Document retype(Document document, Change.LinkRetyped change) {
        Board board = document.board();
        Optional<Link> link = board.link(change.link());
        return link.map(l -> document.with(board.with(l.saying(change.to())))).orElse(document);
    }

    private static <V> PMap<String, V> put(PMap<String, V> map, String key, Optional<V> value) {
        return value.map(v -> map.plus(key, v)).orElseGet(() -> map.minus(key));
    }

    private static Document agree(Document document, Change.Agreement to) {
        PMap<TeamId, Team> teams = HashTreePMap.empty();
        for (Team team : to.teams()) {
            teams = teams.plus(team.id(), team);
        }
        return document.withTeams(teams, to.interactions());
    }
}
