package dev.watershed.cli.bench;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Document;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The rule to beat.
final class OnePerAggregate {

    private OnePerAggregate() {}

    /// Every aggregate with the commands it handles, the events it emits, the policies that act on
    /// it and the views that show it. Whatever hangs on no aggregate stands alone.
    static Map<NoteId, String> divide(Document document) {
        Flow flow = Flow.of(document.board());
        Map<NoteId, String> homes = new TreeMap<>();
        for (Note note : document.board().notes().values()) {
            Optional<NoteId> home =
                    switch (note.kind()) {
                        case AGGREGATE -> Optional.of(note.id());
                        case EVENT ->
                                flow.to(note.id(), LinkKind.EMITS).stream().min(NoteId::compareTo);
                        case COMMAND ->
                                flow.from(note.id(), LinkKind.HANDLED_BY).stream()
                                        .min(NoteId::compareTo);
                        case POLICY -> acting(flow, note.id());
                        case READ_MODEL -> shown(flow, note.id());
                        default -> Optional.empty();
                    };
            home.filter(h ->
                            document.board()
                                    .note(h)
                                    .filter(n -> n.kind() == NoteKind.AGGREGATE)
                                    .isPresent())
                    .ifPresent(h -> homes.put(note.id(), h.value()));
        }
        return homes;
    }

    private static Optional<NoteId> acting(Flow flow, NoteId policy) {
        Optional<NoteId> handler =
                flow.from(policy, LinkKind.HANDLED_BY).stream().min(NoteId::compareTo);
        return handler.or(() ->
                flow.from(policy, LinkKind.ISSUES).stream()
                        .flatMap(c -> flow.from(c, LinkKind.HANDLED_BY).stream())
                        .min(NoteId::compareTo));
    }

    private static Optional<NoteId> shown(Flow flow, NoteId view) {
        Optional<NoteId> source = flow.from(view, LinkKind.VIEW_OF).stream().min(NoteId::compareTo);
        return source.or(() ->
                flow.to(view, LinkKind.PROJECTS).stream()
                        .flatMap(e -> flow.to(e, LinkKind.EMITS).stream())
                        .min(NoteId::compareTo));
    }
}
