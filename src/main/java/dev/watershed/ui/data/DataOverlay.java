package dev.watershed.ui.data;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.data.Holding;
import dev.watershed.data.Reading;
import dev.watershed.data.Writing;
import dev.watershed.drawing.wall.Emphasis;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Ownership on the wall: arrows from where data is kept to whoever reads it, and from whoever else
/// writes it to where it is kept; see [ArrowKind].
final class DataOverlay {

    private DataOverlay() {}

    /// Of the chosen data or finding; of all data where nothing is chosen.
    static Overlay of(
            DataView view, Board board, Optional<NoteId> data, Optional<Finding> finding) {
        boolean all = data.isEmpty() && finding.isEmpty();
        Set<NoteId> lit = new HashSet<>();
        finding.ifPresent(f ->
                f.evidence().ids().stream()
                        .filter(id -> !id.isBlank())
                        .forEach(id -> lit.add(new NoteId(id))));
        List<Overlay.Arrow> arrows = new ArrayList<>();
        for (Holding holding : view.ownership().holdings()) {
            boolean chosen = data.filter(holding.note()::equals).isPresent();
            if (chosen || (all && (!holding.readers().isEmpty() || holding.shared()))) {
                light(holding, lit);
                arrows(board, holding, arrows);
            }
        }
        return lit.isEmpty()
                ? Overlay.NONE
                : Overlay.NONE.stressing(Emphasis.lighting(board, lit)).pointing(arrows);
    }

    private static void light(Holding holding, Set<NoteId> lit) {
        lit.add(holding.note());
        for (Writing writing : holding.writers()) {
            lit.addAll(writing.via());
        }
        for (Reading reading : holding.readers()) {
            lit.addAll(reading.via());
            lit.addAll(reading.events());
        }
    }

    private static void arrows(Board board, Holding holding, List<Overlay.Arrow> arrows) {
        Optional<Note> owned = board.note(holding.note());
        if (owned.isEmpty()) {
            return;
        }
        for (Reading reading : holding.readers()) {
            notes(board, holding, reading.via())
                    .map(reader -> ArrowKind.of(reading.path()).arrow(owned.get(), reader))
                    .forEach(arrows::add);
        }
        for (Writing writing : holding.foreignWriters()) {
            notes(board, holding, writing.via())
                    .map(writer -> ArrowKind.WRITES.arrow(writer, owned.get()))
                    .forEach(arrows::add);
        }
    }

    private static Stream<Note> notes(Board board, Holding holding, List<NoteId> via) {
        return via.stream()
                .filter(n -> !n.equals(holding.note()))
                .flatMap(n -> board.note(n).stream());
    }
}
