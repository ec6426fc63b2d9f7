package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.data.AttributeName;
import dev.watershed.data.DataCopy;
import dev.watershed.data.Holding;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.geometry.Point;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the ways out of shared data do to the wall: new notes, other arrows, other boundaries.
final class DataMoves {

    private static final double BELOW = 16;

    private final Study study;
    private final Document document;
    private final Board board;
    private final Supplier<String> ids;
    private final Holding holding;
    private final Service other;
    private final Optional<Service> owner;

    /// @param other the service that writes or reads what it does not own
    DataMoves(Study study, Supplier<String> ids, Holding holding, ServiceId other) {
        this.study = study;
        this.document = study.document();
        this.board = document.board();
        this.ids = ids;
        this.holding = holding;
        this.other = study.services().service(other).orElseThrow();
        this.owner = holding.owner().flatMap(study.services()::service);
    }

    private String ownerName() {
        return owner.map(Service::name).orElse("");
    }

    /// The other service gets an aggregate of its own, and its arrows lead there.
    WayOut twoWords(List<NoteId> via) {
        String name = other.name() + " " + holding.name();
        Note mine = note(NoteKind.AGGREGATE, name, holding.attributes());
        List<Edit> edits = new ArrayList<>(List.of(added(mine, other)));
        for (Link link : links(via, LinkKind.HANDLED_BY)) {
            edits.add(new Edit.DeleteLinks(Set.of(link.id())));
            edits.add(arrow(link.from(), mine.id(), LinkKind.HANDLED_BY));
        }
        return WaysOut.way(
                "two-words", new Edit.Together(edits), List.of(holding.name(), name, other.name()));
    }

    /// The owner writes for both: the other service asks it to.
    WayOut ownerWrites(List<NoteId> via) {
        List<Edit> edits = new ArrayList<>();
        links(via, LinkKind.HANDLED_BY)
                .forEach(l -> edits.add(new Edit.RetypeLink(l.id(), LinkKind.CALLS)));
        return WaysOut.way(
                "owner-writes",
                new Edit.Together(edits),
                List.of(ownerName(), other.name(), texts(via)));
    }

    /// Both services become one; a context without notes goes by itself.
    Optional<WayOut> joined() {
        Optional<BoundedContext> mine = owner.flatMap(o -> document.context(o.context()));
        Optional<BoundedContext> theirs = document.context(other.context());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        Edit edit = new Edit.AssignNotes(theirs.get().members(), Optional.of(mine.get().id()));
        int notes = mine.get().members().size() + theirs.get().members().size();
        return Optional.of(
                WaysOut.way("join", edit, List.of(mine.get().name(), theirs.get().name(), notes)));
    }

    /// A read-only copy in the other service, kept up to date by the owner's events.
    Optional<WayOut> copy(List<NoteId> via) {
        List<NoteId> events = study.data().homes().eventsOf(holding.note());
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Optional<Note> view = views(via).stream().findFirst();
        List<String> fields = fields(view);
        Note keeper = view.orElseGet(() -> note(NoteKind.READ_MODEL, holding.name(), fields));
        List<Edit> edits = new ArrayList<>();
        if (view.isEmpty()) {
            edits.add(added(keeper, other));
            edits.add(arrow(keeper.id(), holding.note(), LinkKind.VIEW_OF));
        }
        events.stream()
                .filter(e -> !study.flow().from(e, LinkKind.PROJECTS).contains(keeper.id()))
                .forEach(e -> edits.add(arrow(e, keeper.id(), LinkKind.PROJECTS)));
        for (Link link : links(via, LinkKind.READS)) {
            edits.add(new Edit.DeleteLinks(Set.of(link.id())));
            edits.add(arrow(link.from(), keeper.id(), LinkKind.READS));
        }
        edits.add(
                new Edit.Shelve<>(
                        Shelves.COPIES,
                        new DataCopy(
                                holding.note(), other.context(), keeper.id(), fields, events, 0)));
        List<String> missing = missing(fields, events);
        String name = missing.isEmpty() ? "copy" : "copy-missing";
        return Optional.of(
                WaysOut.way(
                        name,
                        new Edit.Together(edits),
                        List.of(other.name(), texts(events), String.join(", ", missing))));
    }

    /// The fields of the view that are the owner's, or all the owner has.
    private List<String> fields(Optional<Note> view) {
        return DataCopy.shared(holding, view.map(Note::attributes).orElse(List.of()));
    }

    private List<String> missing(List<String> fields, List<NoteId> events) {
        Set<AttributeName> carried =
                events.stream()
                        .flatMap(e -> board.note(e).stream())
                        .flatMap(e -> e.attributes().stream())
                        .map(AttributeName::of)
                        .collect(Collectors.toSet());
        return fields.stream().filter(f -> !carried.contains(AttributeName.of(f))).toList();
    }

    /// The view is fed by the events of everything it shows (command query responsibility
    /// segregation).
    Optional<WayOut> readModel(List<NoteId> via) {
        List<Edit> edits = new ArrayList<>();
        Set<NoteId> events = new LinkedHashSet<>();
        for (Note view : views(via)) {
            for (NoteId shown : study.flow().from(view.id(), LinkKind.VIEW_OF)) {
                events.addAll(study.data().homes().eventsOf(shown));
            }
            events.stream()
                    .filter(e -> !study.flow().from(e, LinkKind.PROJECTS).contains(view.id()))
                    .forEach(e -> edits.add(arrow(e, view.id(), LinkKind.PROJECTS)));
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        WaysOut.way(
                                "read-model",
                                new Edit.Together(edits),
                                List.of(texts(via), events.size())));
    }

    /// The owner is asked through the public API.
    WayOut asked(List<NoteId> via) {
        List<Edit> edits = new ArrayList<>();
        links(via, LinkKind.READS)
                .forEach(l -> edits.add(new Edit.RetypeLink(l.id(), LinkKind.CALLS)));
        links(via, LinkKind.VIEW_OF)
                .forEach(l -> edits.add(new Edit.RetypeLink(l.id(), LinkKind.CALLS)));
        return WaysOut.way(
                "ask", new Edit.Together(edits), List.of(ownerName(), other.name(), texts(via)));
    }

    /// What is read goes to who reads it, with the commands and events round it.
    Optional<WayOut> moved() {
        Set<NoteId> notes = new TreeSet<>(Set.of(holding.note()));
        Flow flow = study.flow();
        flow.to(holding.note(), LinkKind.HANDLED_BY).stream()
                .filter(c -> flow.from(c, LinkKind.HANDLED_BY).size() == 1)
                .forEach(notes::add);
        notes.addAll(study.data().homes().eventsOf(holding.note()));
        Optional<ContextId> to = document.context(other.context()).map(BoundedContext::id);
        return to.map(context ->
                WaysOut.way(
                        "move",
                        new Edit.AssignNotes(notes, Optional.of(context)),
                        List.of(holding.name(), other.name(), notes.size(), ownerName())));
    }

    private List<Note> views(List<NoteId> via) {
        return via.stream()
                .flatMap(v -> board.note(v).stream())
                .filter(n -> n.kind() == NoteKind.READ_MODEL)
                .toList();
    }

    /// The arrows somebody drew from these notes to the data.
    private List<Link> links(List<NoteId> from, LinkKind meaning) {
        return board.linksById().stream()
                .filter(l -> l.to().equals(holding.note()) && from.contains(l.from()))
                .filter(l -> l.kind() == meaning || l.kind() == LinkKind.LEADS_TO)
                .toList();
    }

    private Edit arrow(NoteId from, NoteId to, LinkKind kind) {
        return new Edit.AddLink(Link.drawn(new LinkId(ids.get()), from, to, kind));
    }

    /// A new note under the data it is about.
    private Note note(NoteKind kind, String text, List<String> attributes) {
        Point below =
                board.note(holding.note())
                        .map(n -> new Point(n.bounds().x(), n.bounds().bottom() + BELOW))
                        .orElse(Point.ORIGIN);
        return Note.written(new NoteId(ids.get()), kind, text, below, Rank.MIDDLE)
                .carrying(attributes);
    }

    private static Edit added(Note note, Service service) {
        return new Edit.Together(
                List.of(
                        new Edit.AddNotes(List.of(note), List.of()),
                        new Edit.AssignNotes(Set.of(note.id()), Optional.of(service.context()))));
    }

    private String texts(List<NoteId> notes) {
        return notes.stream()
                .flatMap(n -> board.note(n).stream())
                .map(Note::oneLine)
                .collect(Collectors.joining(", "));
    }
}
