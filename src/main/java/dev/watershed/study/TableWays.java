package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Edit;
import dev.watershed.service.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The ways out for a note like a table that several services use: one owns it and the others ask,
/// or each gets one of its own.
final class TableWays {

    private static final int MOST = 2;

    private final Study study;
    private final Board board;
    private final NewThings things;
    private final Note table;

    /// The arrows between the table and each service.
    private final Map<Service, List<Link>> sides = new LinkedHashMap<>();

    TableWays(Study study, Supplier<String> ids, Note table) {
        this.study = study;
        this.board = study.document().board();
        this.things = new NewThings(study.document(), ids);
        this.table = table;
        Flow flow = study.flow();
        flow.to(table.id()).forEach(s -> side(s.from()));
        flow.from(table.id()).forEach(s -> side(s.to()));
    }

    private void side(NoteId note) {
        study.data()
                .places()
                .of(note)
                .flatMap(study.services()::service)
                .filter(s -> study.document().contexts().containsKey(s.context()))
                .ifPresent(service ->
                        sides.computeIfAbsent(service, s -> new ArrayList<>())
                                .addAll(between(note)));
    }

    private List<Link> between(NoteId note) {
        return board.linksById().stream()
                .filter(l ->
                        (l.from().equals(note) && l.to().equals(table.id()))
                                || (l.to().equals(note) && l.from().equals(table.id())))
                .toList();
    }

    List<WayOut> ways() {
        if (sides.size() < 2 || sides.values().stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        List<WayOut> ways = new ArrayList<>();
        sides.keySet().stream().limit(MOST).forEach(owner -> ways.add(owned(owner)));
        ways.add(split());
        return ways;
    }

    private List<Edit> made() {
        return table.kind() == NoteKind.AGGREGATE
                ? List.of()
                : List.of(new Edit.RecastNotes(Set.of(table.id()), NoteKind.AGGREGATE));
    }

    private WayOut owned(Service owner) {
        List<Edit> edits = new ArrayList<>(made());
        edits.add(new Edit.AssignNotes(Set.of(table.id()), Optional.of(owner.context())));
        sides.forEach((service, links) -> {
            for (Link link : links) {
                NoteId note = link.from().equals(table.id()) ? link.to() : link.from();
                edits.add(new Edit.DeleteLinks(Set.of(link.id())));
                LinkKind kind = service.equals(owner) ? using(note) : LinkKind.CALLS;
                edits.add(things.arrow(note, table.id(), kind));
            }
        });
        String others =
                String.join(
                        ", ",
                        sides.keySet().stream()
                                .filter(s -> !s.equals(owner))
                                .map(Service::name)
                                .toList());
        return WaysOut.way(
                "table-owner",
                new Edit.Together(edits),
                List.of(owner.name(), table.oneLine(), others));
    }

    private LinkKind using(NoteId note) {
        NoteKind kind = board.note(note).map(Note::kind).orElse(NoteKind.COMMAND);
        return kind == NoteKind.READ_MODEL ? LinkKind.VIEW_OF : LinkKind.HANDLED_BY;
    }

    /// The first keeps the note; each of the others gets one of its own.
    private WayOut split() {
        List<Edit> edits = new ArrayList<>(made());
        List<String> names = new ArrayList<>();
        boolean first = true;
        for (Map.Entry<Service, List<Link>> side : sides.entrySet()) {
            Service service = side.getKey();
            String name = service.name() + " " + table.oneLine();
            NoteId data = table.id();
            if (first) {
                edits.add(new Edit.RewordNote(table.id(), name));
                edits.add(new Edit.AssignNotes(Set.of(data), Optional.of(service.context())));
            } else {
                Note own = things.under(table.id(), NoteKind.AGGREGATE, name, table.attributes());
                edits.add(NewThings.put(own, service.context()));
                data = own.id();
            }
            for (Link link : side.getValue()) {
                NoteId note = link.from().equals(table.id()) ? link.to() : link.from();
                edits.add(new Edit.DeleteLinks(Set.of(link.id())));
                edits.add(things.arrow(note, data, using(note)));
            }
            names.add(name);
            first = false;
        }
        return WaysOut.way(
                "table-split",
                new Edit.Together(edits),
                List.of(table.oneLine(), String.join(", ", names)));
    }
}
