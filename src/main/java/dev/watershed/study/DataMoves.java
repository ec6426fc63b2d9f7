package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.data.AttributeName;
import dev.watershed.data.DataCopy;
import dev.watershed.data.Holding;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
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

    private final Study study;
    private final Document document;
    private final Board board;
    private final NewThings things;
    private final Holding holding;
    private final Service other;
    private final Optional<Service> owner;

    /// @param other the service that writes or reads what it does not own
    DataMoves(Study study, Supplier<String> ids, Holding holding, ServiceId other) {
        this.study = study;
        this.document = study.document();
        this.board = document.board();
        this.things = new NewThings(document, ids);
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
    Optional<WayOut> ownerWrites(List<NoteId> via) {
        List<Edit> edits = asking(via, LinkKind.HANDLED_BY);
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        WaysOut.way(
                                "owner-writes",
                                new Edit.Together(edits),
                                List.of(ownerName(), other.name(), texts(via))));
    }

    /// Arrows to the data become calls; none where some of these notes only hang beside it, for
    /// there is no arrow to change.
    private List<Edit> asking(List<NoteId> via, LinkKind now) {
        return drawn(via, now)
                ? links(via, now).stream()
                        .<Edit>map(l -> new Edit.RetypeLink(l.id(), LinkKind.CALLS))
                        .toList()
                : List.of();
    }

    private boolean drawn(List<NoteId> via, LinkKind now) {
        List<NoteId> from = links(via, now).stream().map(Link::from).toList();
        return study.flow().to(holding.note(), now).stream()
                .filter(via::contains)
                .allMatch(from::contains);
    }

    /// A service of its own owns the data and does nothing else; who wrote or read it asks there
    /// (Nadareishvili et al., Microservices: Up and Running, data delegate).
    ///
    /// @param via what uses it in the other service
    Optional<WayOut> delegate(List<NoteId> via, LinkKind now) {
        List<Edit> asking = new ArrayList<>(asking(via, now));
        List<NoteId> own = ownWriters();
        if (asking.isEmpty() || owner.isEmpty() || !drawn(own, LinkKind.HANDLED_BY)) {
            return Optional.empty();
        }
        asking.addAll(asking(own, LinkKind.HANDLED_BY));
        Set<NoteId> members = new TreeSet<>(Set.of(holding.note()));
        members.addAll(study.flow().from(holding.note(), LinkKind.EMITS));
        members.addAll(ownViews());
        String name = free(holding.name());
        BoundedContext delegate = things.context(name, members);
        String change = NewThings.text(holding.name(), "change", holding.name());
        Note command = note(NoteKind.COMMAND, change, holding.attributes());
        List<Edit> edits = new ArrayList<>(asking);
        edits.add(new Edit.DrawContexts(List.of(delegate)));
        edits.add(NewThings.put(command, delegate.id()));
        edits.add(arrow(command.id(), holding.note(), LinkKind.HANDLED_BY));
        return Optional.of(
                WaysOut.way(
                        "delegate",
                        new Edit.Together(edits),
                        List.of(name, ownerName(), other.name(), holding.name())));
    }

    /// The owner's views of nothing else.
    private List<NoteId> ownViews() {
        return study.flow().to(holding.note(), LinkKind.VIEW_OF).stream()
                .filter(v -> study.data().places().of(v).equals(holding.owner()))
                .filter(v -> study.flow().from(v, LinkKind.VIEW_OF).size() == 1)
                .toList();
    }

    private List<NoteId> ownWriters() {
        return holding.writers().stream()
                .filter(w -> holding.owner().equals(Optional.of(w.by())))
                .flatMap(w -> w.via().stream())
                .toList();
    }

    /// A name no context has yet.
    private String free(String wanted) {
        Set<String> taken =
                document.contexts().values().stream()
                        .map(BoundedContext::name)
                        .collect(Collectors.toSet());
        int n = 2;
        String name = wanted;
        while (taken.contains(name)) {
            name = wanted + " " + n++;
        }
        return name;
    }

    /// Who asks for the owner's view gets one of its own, fed by the same events.
    Optional<WayOut> ownView(List<NoteId> via) {
        Set<NoteId> events =
                new LinkedHashSet<>(study.flow().to(holding.note(), LinkKind.PROJECTS));
        for (NoteId shown : study.flow().from(holding.note(), LinkKind.VIEW_OF)) {
            events.addAll(study.data().homes().eventsOf(shown));
        }
        List<Link> reading = links(via, LinkKind.READS);
        if (events.isEmpty() || reading.isEmpty()) {
            return Optional.empty();
        }
        Note view = note(NoteKind.READ_MODEL, holding.name(), holding.attributes());
        List<Edit> edits = new ArrayList<>(List.of(added(view, other)));
        events.forEach(e -> edits.add(arrow(e, view.id(), LinkKind.PROJECTS)));
        for (Link link : reading) {
            edits.add(new Edit.DeleteLinks(Set.of(link.id())));
            edits.add(arrow(link.from(), view.id(), LinkKind.READS));
        }
        return Optional.of(
                WaysOut.way(
                        "own-view",
                        new Edit.Together(edits),
                        List.of(holding.name(), other.name(), events.size())));
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
    ///
    /// @param now how the other service uses the data by now: arrows of that kind end at the copy
    Optional<WayOut> copy(List<NoteId> via, LinkKind now) {
        List<NoteId> events = study.data().homes().eventsOf(holding.note());
        if (events.isEmpty() || !drawn(via, now)) {
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
        for (Link link : links(via, now)) {
            edits.add(new Edit.DeleteLinks(Set.of(link.id())));
            edits.add(arrow(link.from(), keeper.id(), LinkKind.READS));
        }
        edits.add(
                new Edit.Shelve<>(
                        Shelves.COPIES,
                        new DataCopy(
                                holding.note(), other.context(), keeper.id(), fields, events, 0)));
        List<String> missing = missing(fields, events);
        boolean wrote = now == LinkKind.HANDLED_BY;
        String name = (wrote ? "copy-reads" : "copy") + (missing.isEmpty() ? "" : "-missing");
        return Optional.of(
                WaysOut.way(
                        name,
                        new Edit.Together(edits),
                        List.of(other.name(), texts(events), String.join(", ", missing))));
    }

    /// The fields of the view that are the owner's, or all the owner has.
    private List<String> fields(Optional<Note> view) {
        return DataCopy.wanted(holding, view.map(Note::attributes).orElse(List.of()));
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
    Optional<WayOut> asked(List<NoteId> via) {
        List<Edit> edits = new ArrayList<>(asking(via, LinkKind.READS));
        edits.addAll(asking(via, LinkKind.VIEW_OF));
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        WaysOut.way(
                                "ask",
                                new Edit.Together(edits),
                                List.of(ownerName(), other.name(), texts(via))));
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
        return things.arrow(from, to, kind);
    }

    /// A new note under the data it is about.
    private Note note(NoteKind kind, String text, List<String> attributes) {
        return things.under(holding.note(), kind, text, attributes);
    }

    private static Edit added(Note note, Service service) {
        return NewThings.put(note, service.context());
    }

    private String texts(List<NoteId> notes) {
        return notes.stream()
                .flatMap(n -> board.note(n).stream())
                .map(Note::oneLine)
                .collect(Collectors.joining(", "));
    }
}
