package dev.watershed.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The story told aloud, event after event. Somebody else tells on after each pivotal event. Told
/// backwards (the reverse narrative) the room asks of each event what must have happened before.
///
/// @param stations the events in the order in which they are told; never empty
/// @param at the event that is being told, from 0
/// @param narrators who tells, in turn; may be empty
/// @param handedOver how often the story was handed over by hand
public record Walkthrough(
        List<Station> stations, boolean backwards, int at, List<String> narrators, int handedOver) {

    /// One event of the story.
    ///
    /// @param leg how many pivotal events lie before it
    public record Station(NoteId event, double x, int leg) {}

    public Walkthrough {
        stations = List.copyOf(stations);
        narrators = List.copyOf(narrators);
        at = Math.clamp(at, 0, stations.size() - 1);
    }

    /// Empty when there is no event to tell of.
    public static Optional<Walkthrough> of(Board board, boolean backwards, List<String> narrators) {
        Comparator<Note> order = Board.TIMELINE;
        List<Note> events =
                board.notes().values().stream()
                        .filter(note -> note.kind() == NoteKind.EVENT)
                        .sorted(backwards ? order.reversed() : order)
                        .toList();
        List<Station> stations = new ArrayList<>();
        for (Note event : events) {
            double x = event.bounds().centre().x();
            stations.add(new Station(event.id(), x, leg(board, x, backwards)));
        }
        return stations.isEmpty()
                ? Optional.empty()
                : Optional.of(new Walkthrough(stations, backwards, 0, narrators, 0));
    }

    private static int leg(Board board, double x, boolean backwards) {
        return (int)
                board.pivots().values().stream()
                        .filter(p -> backwards ? p.x() > x : p.x() < x)
                        .count();
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
        double x = current().x();
        Comparator<Pivot> nearest = Comparator.comparingDouble(p -> Math.abs(p.x() - x));
        return board.pivots().values().stream()
                .filter(p -> backwards ? p.x() < x : p.x() > x)
                .min(nearest.thenComparing(Pivot::id));
    }

    /// Everything the room has not come to yet.
    public Set<NoteId> untold(Board board) {
        Set<NoteId> untold = new HashSet<>();
        Optional<Note> here = board.note(current().event());
        for (Note note : board.notes().values()) {
            if (here.isPresent() && isAfter(note, here.get())) {
                untold.add(note.id());
            }
        }
        return untold;
    }

    /// A note belongs to what was told once its middle lies before the far edge of the event.
    private boolean isAfter(Note note, Note here) {
        double x = note.bounds().centre().x();
        boolean after = backwards ? x < here.bounds().x() : x > here.bounds().right();
        return after && !note.id().equals(here.id());
    }

    /// The same place in the story on a wall that has changed meanwhile; empty when no event is
    /// left.
    public Optional<Walkthrough> on(Board board) {
        return of(board, backwards, narrators)
                .map(fresh -> {
                    List<NoteId> events = fresh.stations.stream().map(Station::event).toList();
                    int place = events.indexOf(current().event());
                    return new Walkthrough(
                            fresh.stations,
                            backwards,
                            place >= 0 ? place : Math.min(at, fresh.stations.size() - 1),
                            narrators,
                            handedOver);
                });
    }
}
