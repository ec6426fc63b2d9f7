package dev.watershed.data;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Notes that look like a table of a database and are used from two sides: they are named like one,
/// or they hold attributes and nothing ever happens to them.
final class TableNotes {

    private static final Pattern NAMED_LIKE_ONE =
            Pattern.compile(
                    "(?i)\\b(tables?|tbl|database|db|schema|collection)\\b|_tbl|tbl_|테이블|데이터베이스|스키마|디비");

    private static final Set<NoteKind> KINDS =
            Set.of(NoteKind.AGGREGATE, NoteKind.COMMENT, NoteKind.EXTERNAL_SYSTEM);

    private final Board board;
    private final Flow flow;
    private final Places places;
    private final ServiceModel services;

    TableNotes(Board board, Flow flow, Places places, ServiceModel services) {
        this.board = board;
        this.flow = flow;
        this.places = places;
        this.services = services;
    }

    List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        for (Note note : board.notesInTimeline()) {
            if (KINDS.contains(note.kind()) && looksLikeATable(note)) {
                Set<ServiceId> sides = sides(note.id());
                if (sides.size() > 1) {
                    found.add(finding(note, sides));
                }
            }
        }
        return found;
    }

    private boolean looksLikeATable(Note note) {
        return NAMED_LIKE_ONE.matcher(note.text()).find()
                || (note.kind() == NoteKind.AGGREGATE
                        && !note.attributes().isEmpty()
                        && nothingHappensTo(note.id()));
    }

    /// It emits nothing, and no command of its own service changes it.
    private boolean nothingHappensTo(NoteId note) {
        return flow.from(note).stream().noneMatch(s -> isEvent(s.to()))
                && flow.to(note).stream()
                        .noneMatch(s -> places.of(s.from()).equals(places.of(note)));
    }

    private boolean isEvent(NoteId id) {
        return board.note(id).filter(n -> n.kind() == NoteKind.EVENT).isPresent();
    }

    /// The services with a note that has an arrow to or from it, and its own.
    private Set<ServiceId> sides(NoteId note) {
        Set<ServiceId> sides = new LinkedHashSet<>();
        places.of(note).ifPresent(sides::add);
        flow.to(note).stream()
                .filter(s -> uses(s.meaning()))
                .forEach(s -> places.of(s.from()).ifPresent(sides::add));
        flow.from(note).stream()
                .filter(s -> uses(s.meaning()))
                .forEach(s -> places.of(s.to()).ifPresent(sides::add));
        return sides;
    }

    /// Who asks its owner for it, only knows its id or is told of it does not use the table.
    private static boolean uses(LinkKind meaning) {
        return switch (meaning) {
            case CALLS, REFERENCES, PROJECTS, INFORMS -> false;
            case LEADS_TO,
                    INVOKES,
                    HANDLED_BY,
                    PRODUCES,
                    EMITS,
                    TRIGGERS,
                    ISSUES,
                    VIEW_OF,
                    UPDATES_VIEW,
                    READS,
                    OWNS ->
                    true;
        };
    }

    private Finding finding(Note note, Set<ServiceId> sides) {
        List<NoteId> evidence = new ArrayList<>(List.of(note.id()));
        flow.to(note.id()).stream()
                .filter(s -> places.of(s.from()).isPresent())
                .forEach(s -> evidence.add(s.from()));
        String names =
                String.join(
                        ", ", sides.stream().map(s -> OwnershipRules.name(services, s)).toList());
        return OwnershipRules.finding(
                "shared-table", Severity.ERROR, evidence, note.oneLine(), names);
    }
}
