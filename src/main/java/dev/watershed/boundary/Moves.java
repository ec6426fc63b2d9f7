package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One division of a wall held against another: which notes would change sides, and why.
///
/// @param moved in the order of the story; a note that only one of the two places is not moved
/// @param stay how many notes are on the same side in both
/// @param twins the context of the first division that each of the second goes on with; a new one
///   has none
public record Moves(List<Move> moved, int stay, Map<ContextId, ContextId> twins) {

    /// A note on the other side of a line.
    ///
    /// @param from its context in the first division
    /// @param to its context in the second
    /// @param why what draws it there
    public record Move(NoteId note, ContextId from, ContextId to, Wording why) {}

    public Moves {
        moved = List.copyOf(moved);
        twins = Map.copyOf(twins);
    }

    /// Compares two divisions. Contexts go on with the one of the other side they share most notes
    /// with, each with one at most.
    public static Moves between(
            Board board, Flow flow, List<BoundedContext> first, List<BoundedContext> second) {
        return new Reading(board, flow, first, second).moves();
    }

    /// The contexts of the second division nothing of the first goes on in.
    public boolean isNew(ContextId second) {
        return !twins.containsKey(second);
    }

    private static final class Reading {
        private final Board board;
        private final Flow flow;
        private final Map<NoteId, ContextId> before;
        private final Map<NoteId, ContextId> after;
        private final Map<ContextId, ContextId> twins;
        private final Map<ContextId, String> names = new HashMap<>();

        Reading(Board board, Flow flow, List<BoundedContext> first, List<BoundedContext> second) {
            this.board = board;
            this.flow = flow;
            this.before = homes(first);
            this.after = homes(second);
            this.twins = twins(first, second);
            first.forEach(c -> names.put(c.id(), c.name()));
            second.forEach(c -> names.put(c.id(), c.name()));
        }

        private static Map<NoteId, ContextId> homes(List<BoundedContext> contexts) {
            Map<NoteId, ContextId> homes = new HashMap<>();
            contexts.forEach(c -> c.members().forEach(m -> homes.putIfAbsent(m, c.id())));
            return homes;
        }

        private record Shared(int first, int second, int notes) {}

        /// Greedily by the number of shared notes; ties by the order of the contexts.
        private static Map<ContextId, ContextId> twins(
                List<BoundedContext> first, List<BoundedContext> second) {
            List<Shared> pairs = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                for (int j = 0; j < second.size(); j++) {
                    Set<NoteId> both = new HashSet<>(first.get(i).members());
                    both.retainAll(second.get(j).members());
                    if (!both.isEmpty()) {
                        pairs.add(new Shared(i, j, both.size()));
                    }
                }
            }
            pairs.sort(
                    Comparator.comparingInt((Shared s) -> -s.notes())
                            .thenComparingInt(Shared::first)
                            .thenComparingInt(Shared::second));
            Map<ContextId, ContextId> twins = new LinkedHashMap<>();
            Set<Integer> taken = new HashSet<>();
            for (Shared pair : pairs) {
                ContextId to = second.get(pair.second()).id();
                if (!twins.containsKey(to) && taken.add(pair.first())) {
                    twins.put(to, first.get(pair.first()).id());
                }
            }
            return twins;
        }

        Moves moves() {
            List<Move> moved = new ArrayList<>();
            int stay = 0;
            for (Note note : board.notesInTimeline()) {
                ContextId from = before.get(note.id());
                ContextId to = after.get(note.id());
                if (from != null && to != null) {
                    if (from.equals(twins.get(to))) {
                        stay++;
                    } else {
                        moved.add(new Move(note.id(), from, to, why(note, from, to)));
                    }
                }
            }
            return new Moves(moved, stay, twins);
        }

        private Wording why(Note note, ContextId from, ContextId to) {
            Optional<Note> aggregate =
                    note.kind() == NoteKind.AGGREGATE ? Optional.empty() : aggregate(note.id(), to);
            if (aggregate.isPresent()) {
                return Wording.of("boundary.moves-with", aggregate.get().oneLine());
            }
            int there = links(note.id(), after, to);
            int here = links(note.id(), before, from) - linksThatMoveAlong(note.id(), from, to);
            if (there == 0) {
                return twins.containsKey(to)
                        ? Wording.of("boundary.moves-words")
                        : Wording.of("boundary.moves-new", name(to));
            }
            return Wording.of("boundary.moves-links", there, name(to), here, name(from));
        }

        private String name(ContextId context) {
            return names.getOrDefault(context, context.value());
        }

        /// The aggregate a command or event belongs to, where that moves the same way.
        private Optional<Note> aggregate(NoteId note, ContextId to) {
            List<NoteId> near = new ArrayList<>(flow.from(note, LinkKind.HANDLED_BY));
            near.addAll(flow.to(note, LinkKind.EMITS));
            near.addAll(flow.from(note, LinkKind.VIEW_OF));
            return near.stream()
                    .filter(n -> to.equals(after.get(n)))
                    .flatMap(n -> board.note(n).stream())
                    .filter(n -> n.kind() == NoteKind.AGGREGATE)
                    .findFirst();
        }

        private int links(NoteId note, Map<NoteId, ContextId> homes, ContextId home) {
            int count = 0;
            for (NoteId other : near(note)) {
                count += home.equals(homes.get(other)) ? 1 : 0;
            }
            return count;
        }

        private int linksThatMoveAlong(NoteId note, ContextId from, ContextId to) {
            int count = 0;
            for (NoteId other : near(note)) {
                boolean along = from.equals(before.get(other)) && to.equals(after.get(other));
                count += along ? 1 : 0;
            }
            return count;
        }

        private List<NoteId> near(NoteId note) {
            List<NoteId> near = new ArrayList<>();
            flow.from(note).forEach(s -> near.add(s.to()));
            flow.to(note).forEach(s -> near.add(s.from()));
            return near.stream().distinct().toList();
        }
    }
}
