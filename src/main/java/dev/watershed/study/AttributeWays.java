package dev.watershed.study;

import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextId;
import dev.watershed.data.AttributeName;
import dev.watershed.data.DataCopy;
import dev.watershed.data.Holding;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The ways out where several services own one attribute, under one name or several: one owns it
/// and the others keep a copy, each has a word of its own, or all use one word.
final class AttributeWays {

    private static final int MOST_OWNERS = 2;

    private final Study study;
    private final Document document;
    private final NewThings things;
    private final AttributeName name;
    private final List<Owned> owned;

    private record Owned(Holding holding, Note note, String attribute) {}

    private AttributeWays(Study study, Supplier<String> ids, AttributeName name, Finding finding) {
        this.study = study;
        this.document = study.document();
        this.things = new NewThings(document, ids);
        this.name = name;
        this.owned =
                finding.evidence().ids().stream()
                        .map(NoteId::new)
                        .flatMap(id -> study.data().ownership().holding(id).stream())
                        .flatMap(h -> owned(h).stream())
                        .toList();
    }

    private Optional<Owned> owned(Holding holding) {
        return holding.attributes().stream()
                .filter(a -> AttributeName.of(a).equals(name))
                .findFirst()
                .flatMap(a ->
                        document.board().note(holding.note()).map(n -> new Owned(holding, n, a)));
    }

    static List<WayOut> of(Study study, Supplier<String> ids, Finding finding) {
        Object spellings = finding.message().arguments().getFirst();
        AttributeName name = AttributeName.of(spellings.toString().split(", ", 2)[0]);
        AttributeWays ways = new AttributeWays(study, ids, name, finding);
        return ways.owned.size() < 2 || study.document().contexts().isEmpty()
                ? List.of()
                : ways.all(finding.rule().value().endsWith("name-drift"));
    }

    private List<WayOut> all(boolean drifted) {
        List<WayOut> ways = new ArrayList<>();
        owned.stream().limit(MOST_OWNERS).forEach(o -> ways.add(ownedBy(o)));
        ways.add(apart());
        if (drifted) {
            ways.add(oneName(owned.getFirst()));
        }
        return ways;
    }

    private List<Owned> others(Owned owner) {
        return owned.stream()
                .filter(o -> !o.holding.owner().equals(owner.holding.owner()))
                .toList();
    }

    private String service(Holding holding) {
        return holding.owner().flatMap(study.services()::service).map(s -> s.name()).orElse("");
    }

    private Optional<ContextId> context(Holding holding) {
        return holding.owner().flatMap(study.services()::service).map(s -> s.context());
    }

    /// The others give the attribute up and keep a read-only copy, fed by the events of the owner.
    private WayOut ownedBy(Owned owner) {
        List<NoteId> events = study.data().homes().eventsOf(owner.note.id());
        List<Edit> edits = new ArrayList<>();
        for (Owned other : others(owner)) {
            edits.add(described(other.note, without(other)));
            context(other.holding).ifPresent(to -> edits.addAll(copied(owner, to, events)));
        }
        boolean carried =
                events.stream()
                        .flatMap(e -> document.board().note(e).stream())
                        .flatMap(e -> e.attributes().stream())
                        .anyMatch(a -> AttributeName.of(a).equals(name));
        return WaysOut.way(
                carried ? "one-owner" : "one-owner-missing",
                new Edit.Together(edits),
                List.of(
                        service(owner.holding),
                        owner.attribute,
                        String.join(
                                ", ",
                                others(owner).stream().map(o -> service(o.holding)).toList())));
    }

    private static List<String> without(Owned other) {
        return other.note.attributes().stream().filter(a -> !a.equals(other.attribute)).toList();
    }

    private List<Edit> copied(Owned owner, ContextId to, List<NoteId> events) {
        Note view =
                things.under(
                        owner.note.id(),
                        NoteKind.READ_MODEL,
                        owner.holding.name(),
                        List.of(owner.attribute));
        List<Edit> edits = new ArrayList<>(List.of(NewThings.put(view, to)));
        edits.add(things.arrow(view.id(), owner.note.id(), LinkKind.VIEW_OF));
        events.forEach(e -> edits.add(things.arrow(e, view.id(), LinkKind.PROJECTS)));
        edits.add(
                new Edit.Shelve<>(
                        Shelves.COPIES,
                        new DataCopy(
                                owner.note.id(),
                                to,
                                view.id(),
                                List.of(owner.attribute),
                                events,
                                0)));
        return edits;
    }

    private static Edit described(Note note, List<String> attributes) {
        return new Edit.DescribeNote(note.id(), attributes, note.definition());
    }

    private Edit renamed(Note note, String to) {
        return described(
                note,
                note.attributes().stream()
                        .map(a -> AttributeName.of(a).equals(name) ? to : a)
                        .toList());
    }

    /// They mean different things: each is called after what it belongs to.
    private WayOut apart() {
        List<Edit> edits = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Owned each : owned) {
            String joint = each.attribute.contains("_") ? "_" : " ";
            String word =
                    each.note.oneLine().toLowerCase(Locale.ROOT).replace(" ", joint)
                            + joint
                            + each.attribute;
            words.add(word);
            edits.add(renamed(each.note, word));
            events(each).forEach(event -> edits.add(renamed(event, word)));
        }
        return WaysOut.way("apart", new Edit.Together(edits), List.of(String.join(", ", words)));
    }

    private List<Note> events(Owned each) {
        return study.data().homes().eventsOf(each.note.id()).stream()
                .flatMap(e -> document.board().note(e).stream())
                .filter(e ->
                        e.attributes().stream().anyMatch(a -> AttributeName.of(a).equals(name)))
                .toList();
    }

    private WayOut oneName(Owned model) {
        List<Edit> edits = new ArrayList<>();
        for (Owned each : owned) {
            edits.add(renamed(each.note, model.attribute));
            events(each).forEach(event -> edits.add(renamed(event, model.attribute)));
        }
        String others =
                String.join(
                        ", ",
                        Set.copyOf(others(model).stream().map(o -> service(o.holding)).toList()));
        return WaysOut.way("one-name", new Edit.Together(edits), List.of(model.attribute, others));
    }
}
