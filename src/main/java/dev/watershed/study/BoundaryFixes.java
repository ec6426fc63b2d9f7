package dev.watershed.study;

import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.WordDivide;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One-click ways to settle what the checks of drawn lines found: move a note, join two lines, give
/// every note of a layer back, or divide a line between two meanings of a word.
final class BoundaryFixes {

    /// A ring of more contexts than this is not made one with a click.
    private static final int SMALL_RING = 3;

    private final Document document;
    private final Flow flow;
    private final Collection<WordDivide> words;

    BoundaryFixes(Document document, Flow flow, Collection<WordDivide> words) {
        this.document = document;
        this.flow = flow;
        this.words = words;
    }

    List<Fix> of(Finding finding) {
        List<NoteId> notes = finding.evidence().ids().stream().map(NoteId::new).toList();
        return switch (finding.rule().value()) {
            case "boundary.no-behaviour" -> joinedWithNearest(notes);
            case "boundary.layer-name", "boundary.layer-kind" -> givenBack(notes);
            case "boundary.view-far" -> movedHome(notes);
            case "boundary.chatty", "boundary.cycle", "boundary.step-cut" -> madeOne(around(notes));
            case "boundary.call-cut" -> calledFromOwn(notes);
            case "boundary.two-meanings-inside" -> divided(notes);
            default -> List.of();
        };
    }

    private Stream<NoteId> neighbours(NoteId note) {
        return Stream.concat(
                flow.from(note).stream().map(Flow.Step::to),
                flow.to(note).stream().map(Flow.Step::from));
    }

    /// The context that most steps lead to, besides its own.
    private Optional<BoundedContext> nearest(Collection<NoteId> notes, ContextId own) {
        Map<ContextId, Integer> pulls = new TreeMap<>();
        notes.stream()
                .flatMap(this::neighbours)
                .flatMap(n -> document.contextHolding(n).stream())
                .filter(c -> !c.id().equals(own))
                .forEach(c -> pulls.merge(c.id(), 1, Integer::sum));
        return pulls.entrySet().stream()
                .max(
                        Map.Entry.<ContextId, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .flatMap(best -> document.context(best.getKey()));
    }

    private List<Fix> joinedWithNearest(List<NoteId> notes) {
        return notes.stream()
                .flatMap(n -> document.contextHolding(n).stream())
                .limit(1)
                .flatMap(own ->
                        nearest(own.members(), own.id()).stream()
                                .map(near ->
                                        new Fix(
                                                Wording.of("study.fix.join", near.name()),
                                                new Edit.AssignNotes(
                                                        own.members(), Optional.of(near.id())))))
                .toList();
    }

    /// Each note to the context it is tied to; what is tied to none stays.
    private List<Fix> givenBack(List<NoteId> notes) {
        Map<ContextId, Set<NoteId>> homes = new TreeMap<>();
        for (NoteId note : notes) {
            document.contextHolding(note)
                    .flatMap(own -> nearest(List.of(note), own.id()))
                    .ifPresent(near ->
                            homes.computeIfAbsent(near.id(), c -> new HashSet<>()).add(note));
        }
        List<Edit> edits = new ArrayList<>();
        homes.forEach((home, some) -> edits.add(new Edit.AssignNotes(some, Optional.of(home))));
        return edits.isEmpty()
                ? List.of()
                : List.of(
                        new Fix(
                                Wording.of("study.fix.boundary-give-back"),
                                new Edit.Together(edits)));
    }

    /// The view, last of the notes, to where the first thing it shows lies.
    private List<Fix> movedHome(List<NoteId> notes) {
        NoteId view = notes.getLast();
        return notes.stream()
                .limit(notes.size() - 1L)
                .flatMap(n -> document.contextHolding(n).stream())
                .limit(1)
                .map(home -> moved(view, home))
                .toList();
    }

    private Fix moved(NoteId note, BoundedContext home) {
        String text = document.board().note(note).map(n -> n.oneLine()).orElse("");
        return new Fix(
                Wording.of("study.fix.boundary-move", text, home.name()),
                new Edit.AssignNotes(Set.of(note), Optional.of(home.id())));
    }

    /// Who waits for the other side goes there, where it is tied to it at least as much.
    private List<Fix> calledFromOwn(List<NoteId> notes) {
        NoteId caller = notes.getFirst();
        Optional<BoundedContext> there = document.contextHolding(notes.getLast());
        Optional<BoundedContext> here = document.contextHolding(caller);
        if (here.isEmpty() || there.isEmpty()) {
            return List.of();
        }
        long inside = neighbours(caller).filter(here.get().members()::contains).count();
        long across = neighbours(caller).filter(there.get().members()::contains).count();
        return across >= inside ? List.of(moved(caller, there.get())) : List.of();
    }

    /// The contexts of these notes and of what they touch.
    private Set<BoundedContext> around(List<NoteId> notes) {
        Set<BoundedContext> found = new LinkedHashSet<>();
        notes.forEach(n -> document.contextHolding(n).ifPresent(found::add));
        notes.stream()
                .flatMap(this::neighbours)
                .flatMap(n -> document.contextHolding(n).stream())
                .forEach(found::add);
        return found;
    }

    private List<Fix> madeOne(Set<BoundedContext> contexts) {
        if (contexts.size() < 2 || contexts.size() > SMALL_RING) {
            return List.of();
        }
        List<BoundedContext> largestFirst =
                contexts.stream()
                        .sorted(
                                Comparator.comparingInt((BoundedContext c) -> -c.members().size())
                                        .thenComparing(BoundedContext::id))
                        .toList();
        Set<NoteId> moving = new HashSet<>();
        largestFirst.stream().skip(1).forEach(c -> moving.addAll(c.members()));
        String names = String.join(", ", largestFirst.stream().map(BoundedContext::name).toList());
        return List.of(
                new Fix(
                        Wording.of("study.fix.boundary-one", names),
                        new Edit.AssignNotes(moving, Optional.of(largestFirst.getFirst().id()))));
    }

    /// A line of its own for the smaller meaning: its notes, and what only they are tied to.
    private List<Fix> divided(List<NoteId> notes) {
        Set<NoteId> uses = new HashSet<>(notes);
        return notes.stream()
                .flatMap(n -> document.contextHolding(n).stream())
                .limit(1)
                .flatMap(own ->
                        words.stream()
                                .filter(WordDivide::twoMeanings)
                                .filter(w ->
                                        w.senses().stream()
                                                .flatMap(Set::stream)
                                                .filter(own.members()::contains)
                                                .collect(java.util.stream.Collectors.toSet())
                                                .equals(uses))
                                .limit(1)
                                .flatMap(w -> parted(w, own).stream()))
                .toList();
    }

    private Optional<Fix> parted(WordDivide word, BoundedContext own) {
        List<Set<NoteId>> sides =
                word.senses().stream()
                        .map(s -> {
                            Set<NoteId> inside = new TreeSet<>(s);
                            inside.retainAll(own.members());
                            return inside;
                        })
                        .filter(s -> !s.isEmpty())
                        .sorted(Comparator.<Set<NoteId>>comparingInt(Set::size).reversed())
                        .toList();
        if (sides.size() < 2) {
            return Optional.empty();
        }
        Set<NoteId> leaving = grown(sides.getLast(), sides.getFirst(), own);
        ContextId id = new ContextId(own.id().value() + "-2");
        String name = own.name() + " 2";
        if (document.context(id).isPresent() || leaving.size() == own.members().size()) {
            return Optional.empty();
        }
        BoundedContext second =
                new BoundedContext(
                        id, name, leaving, "", own.classification(), document.contexts().size());
        return Optional.of(
                new Fix(
                        Wording.of("study.fix.boundary-divide", own.name(), word.word()),
                        new Edit.DrawContexts(List.of(second))));
    }

    /// With the notes inside that are tied to this side and not to the other.
    private Set<NoteId> grown(Set<NoteId> side, Set<NoteId> other, BoundedContext own) {
        Set<NoteId> grown = new TreeSet<>(side);
        for (NoteId note : own.members()) {
            boolean here = neighbours(note).anyMatch(side::contains);
            boolean there = other.contains(note) || neighbours(note).anyMatch(other::contains);
            if (here && !there) {
                grown.add(note);
            }
        }
        return grown;
    }
}
