package dev.watershed.ui.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.drawing.wall.Emphasis;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.drawing.wall.Sticker;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.Walkthrough;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What leading the room lays over the wall: told and untold notes, hidden words, votes once they
/// are closed; on the facilitator's own screen the quiet marks of findings as well.
public final class RoomOverlay {

    private RoomOverlay() {}

    /// On the facilitator's screen.
    public static Overlay inWindow(Session session) {
        Emphasis marked =
                Emphasis.NONE.marking(
                        session.findings()
                                .valueProperty()
                                .get()
                                .map(RoomOverlay::marks)
                                .orElse(Map.of()));
        return Overlay.NONE.stressing(led(session, marked, Emphasis.WINDOW_DIMMING));
    }

    /// On the projector: names larger, no findings, a ring round what the room looks at.
    public static Overlay onProjector(Session session) {
        Emphasis led = led(session, Emphasis.NONE, Emphasis.PROJECTOR_DIMMING);
        return Overlay.NONE
                .stressing(
                        session.facilitation()
                                .shownToTheRoom()
                                .map(note -> led.tellingOf(note.id()))
                                .orElse(led))
                .pinned(Overlay.Pins.PROJECTOR);
    }

    private static Emphasis led(Session session, Emphasis plain, double dimming) {
        Board board = session.document().board();
        Facilitation lead = session.facilitation();
        Emphasis led = plain.sticking(votes(lead.ballot()));
        if (lead.isSilent()) {
            led = led.silencing(board.notes().keySet());
        }
        Optional<Walkthrough> walk = lead.walkProperty().get();
        return walk.isPresent()
                ? led.dimming(walk.get().untold(board), dimming)
                        .tellingOf(walk.get().current().note())
                : led;
    }

    private static Map<NoteId, Sticker> votes(Optional<Ballot> ballot) {
        Map<NoteId, Sticker> stickers = new HashMap<>();
        ballot.ifPresent(round ->
                round.result()
                        .forEach((note, count) ->
                                stickers.put(
                                        note,
                                        Sticker.votes(count, round.mark() == Ballot.Mark.ARROW))));
        return stickers;
    }

    /// The worst finding of each note.
    static Map<NoteId, Severity> marks(List<Finding> findings) {
        Map<NoteId, Severity> marks = new HashMap<>();
        for (Finding finding : findings) {
            finding.evidence().ids().stream()
                    .limit(1)
                    .forEach(id ->
                            marks.merge(
                                    new NoteId(id),
                                    finding.severity(),
                                    (a, b) -> a.compareTo(b) >= 0 ? a : b));
        }
        return marks;
    }
}
