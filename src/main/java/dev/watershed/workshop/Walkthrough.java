package dev.watershed.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The story told aloud, note after note along the flow: who decides to what, what came of it.
/// Somebody else tells on from each pivotal event. Told backwards (the reverse narrative) the room
/// asks of each note what must have happened before.
///
/// @param stations the notes in the order in which they are told; never empty
/// @param at the note that is being told, from 0
/// @param narrators who tells, in turn; may be empty
/// @param handedOver how often the story was handed over by hand
public record Walkthrough(
        List<Station> stations, boolean backwards, int at, List<String> narrators, int handedOver) {

    /// One note of the story.
    ///
    /// @param leg how many pivotal events lie before it
    public record Station(NoteId note, int leg) {}

    public Walkthrough {
        stations = List.copyOf(stations);
        narrators = List.copyOf(narrators);
        at = Math.clamp(at, 0, stations.size() - 1);
    }

    /// Empty when there is nothing to tell.
    public static Optional<Walkthrough> of(Board board, boolean backwards, List<String> narrators) {
        List<Note> story = Story.of(board);
        int last = board.pivots().size();
        List<Station> stations = new ArrayList<>();
        for (Note note : backwards ? story.reversed() : story) {
            int stretch = Story.stretchOf(board, note);
            stations.add(new Station(note.id(), backwards ? last - stretch : stretch));
        }
        return stations.isEmpty()
                ? Optional.empty()
                : Optional.of(new Walkthrough(stations, backwards, 0, narrators, 0));
    }

    public Station current() {
        return stations.get(at);
    }

    public boolean isAtTheEnd() {
        return at == stations.size() - 1;
    }

    public Walkthrough next() {
        return standingAt(at + 1);
    }

    public Walkthrough previous() {
        return standingAt(at - 1);
    }

    public Walkthrough standingAt(int station) {
        return new Walkthrough(
                stations,
                backwards,
                Math.clamp(station, 0, stations.size() - 1),
                narrators,
                handedOver);
    }

    /// The next person takes over here.
    public Walkthrough handOver() {
        return new Walkthrough(stations, backwards, at, narrators, handedOver + 1);
    }

    /// Who tells now.
    public Optional<String> narrator() {
        return narrator(current().leg() + handedOver);
    }

    /// Who tells after the next pivotal event, if another one.
    public Optional<String> nextNarrator() {
        return narrator(current().leg() + handedOver + 1)
                .filter(name -> !Optional.of(name).equals(narrator()));
    }

    private Optional<String> narrator(int turn) {
        return narrators.isEmpty()
                ? Optional.empty()
                : Optional.of(narrators.get(Math.floorMod(turn, narrators.size())));
    }

    /// The pivotal event at which the story is handed over next.
    public Optional<Pivot> nextPivot(Board board) {
        List<Pivot> pivots = board.pivotsLeftToRight();
        List<Pivot> ahead = backwards ? pivots.reversed() : pivots;
        int leg = current().leg();
        return leg < ahead.size() ? Optional.of(ahead.get(leg)) : Optional.empty();
    }

    /// Everything the room has not come to yet.
    public Set<NoteId> untold(Board board) {
        Set<NoteId> untold = new HashSet<>();
        stations.stream().skip(at + 1L).forEach(station -> untold.add(station.note()));
        untold.retainAll(board.notes().keySet());
        return untold;
    }

    /// The same place in the story on a wall that has changed meanwhile; where its note is gone,
    /// the next that is left. Empty when nothing is left.
    public Optional<Walkthrough> on(Board board) {
        return of(board, backwards, narrators)
                .map(fresh ->
                        new Walkthrough(
                                fresh.stations,
                                backwards,
                                placeIn(fresh.stations),
                                narrators,
                                handedOver));
    }

    private int placeIn(List<Station> others) {
        List<NoteId> notes = others.stream().map(Station::note).toList();
        return stations.stream()
                .skip(at)
                .mapToInt(station -> notes.indexOf(station.note()))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(others.size() - 1);
    }
}
