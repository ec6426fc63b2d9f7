package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.geometry.GridIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts hotspots, opportunities and other remarks where the note is that they hang beside.
final class Nearby {

    /// Half a note, in wall units: what hangs farther away is about nothing in particular.
    private static final double REACH = NoteKind.UNIT / 2;

    private Nearby() {}

    /// The homes of remarks, from the homes of what they hang beside; a drawn arrow wins.
    static Map<NoteId, Integer> remarks(
            Board board, dev.watershed.board.Flow flow, Map<NoteId, Integer> homes) {
        List<Note> remarks =
                board.notes().values().stream()
                        .filter(n -> isRemark(n.kind()) && !homes.containsKey(n.id()))
                        .sorted(Comparator.comparing(Note::id))
                        .toList();
        Map<NoteId, Integer> found = new HashMap<>();
        if (remarks.isEmpty()) {
            return found;
        }
        GridIndex<NoteId> index = new GridIndex<>();
        homes.keySet().forEach(id -> board.note(id).ifPresent(n -> index.put(id, n.bounds())));
        for (Note remark : remarks) {
            linked(flow, remark, homes)
                    .or(() -> nearest(board, index, remark))
                    .map(homes::get)
                    .ifPresent(home -> found.put(remark.id(), home));
        }
        return found;
    }

    private static boolean isRemark(NoteKind kind) {
        return switch (kind) {
            case HOTSPOT, OPPORTUNITY, VALUE, VOTE, COMMENT -> true;
            case EVENT, COMMAND, POLICY, AGGREGATE, READ_MODEL, ACTOR, EXTERNAL_SYSTEM, TEAM ->
                    false;
        };
    }

    private static Optional<NoteId> linked(
            dev.watershed.board.Flow flow, Note remark, Map<NoteId, Integer> homes) {
        return java.util.stream.Stream.concat(
                        flow.from(remark.id()).stream().map(s -> s.to()),
                        flow.to(remark.id()).stream().map(s -> s.from()))
                .filter(homes::containsKey)
                .min(Comparator.naturalOrder());
    }

    private static Optional<NoteId> nearest(Board board, GridIndex<NoteId> index, Note remark) {
        return index.touching(remark.bounds().grownBy(REACH)).stream()
                .map(board::note)
                .flatMap(Optional::stream)
                .min(
                        Comparator.comparingDouble((Note n) -> n.bounds().gapTo(remark.bounds()))
                                .thenComparingDouble(n ->
                                        n.bounds().centre().distanceTo(remark.bounds().centre()))
                                .thenComparing(Note::id))
                .map(Note::id);
    }
}
