package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Contexts by how much they set the business apart (up) and how hard their model is (right): the
/// core domain chart of the ddd-crew. Both axes run from 0 to 100. Where nobody has moved a
/// context, up is its class – generic 17, supporting 50, core 83 – and a little more for votes,
/// values and opportunities inside; right is what there is to know inside, as a share of the
/// context with most. A team that knows better moves the dot.
///
/// @param spots in the order of the contexts
public record CoreDomainChart(List<Spot> spots) {

    /// Above this a context sets the business apart, between this and the other it supports.
    public static final int CORE_FROM = 67;

    public static final int GENERIC_BELOW = 33;

    private static final int LIKED = 4;
    private static final int MOST_LIKED = 12;
    private static final int LEAST = 8;
    private static final int MOST = 92;
    private static final int ATTRIBUTES_PER_POINT = 4;

    public CoreDomainChart {
        spots = List.copyOf(spots);
    }

    /// A context on the chart.
    ///
    /// @param suggested true when its class is a suggestion
    /// @param moved true when the team has said where it stands
    /// @param why how the two figures come about
    public record Spot(
            ContextId context,
            String name,
            int ordinal,
            Classification classification,
            boolean suggested,
            int differentiation,
            int complexity,
            boolean moved,
            List<Wording> why) {

        public Spot {
            why = List.copyOf(why);
        }

        /// The same context somewhere else.
        public Spot movedTo(int up, int right) {
            return new Spot(
                    context, name, ordinal, classification, suggested, up, right, true, why);
        }
    }

    /// The chart of contexts that were drawn or proposed.
    public static CoreDomainChart of(
            Board board, List<BoundedContext> contexts, Collection<ContextDetails> details) {
        Classifying classifying = new Classifying(board, contexts);
        Map<ContextId, ContextDetails> written = new HashMap<>();
        details.forEach(d -> written.put(d.context(), d));
        List<Inside> insides = contexts.stream().map(c -> Inside.of(board, c)).toList();
        int most = Math.max(1, insides.stream().mapToInt(Inside::weight).max().orElse(1));
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < contexts.size(); i++) {
            BoundedContext context = contexts.get(i);
            spots.add(
                    spot(
                            context,
                            classifying.place(context),
                            insides.get(i),
                            most,
                            Optional.ofNullable(written.get(context.id()))));
        }
        return new CoreDomainChart(spots);
    }

    private static Spot spot(
            BoundedContext context,
            ContextMap.Place place,
            Inside inside,
            int most,
            Optional<ContextDetails> written) {
        Optional<Integer> up = written.flatMap(ContextDetails::differentiation);
        Optional<Integer> right = written.flatMap(ContextDetails::complexity);
        List<Wording> why = new ArrayList<>();
        why.add(
                up.isPresent()
                        ? Wording.of("boundary.chart-moved-up")
                        : Wording.of(
                                "boundary.chart-up",
                                Wording.of("boundary.subdomain-" + place.classification().code()),
                                inside.liked()));
        why.add(
                right.isPresent()
                        ? Wording.of("boundary.chart-moved-right")
                        : Wording.of(
                                "boundary.chart-right",
                                inside.commands,
                                inside.policies,
                                inside.aggregates,
                                inside.attributes,
                                inside.hotspots));
        return new Spot(
                context.id(),
                context.name(),
                context.ordinal(),
                place.classification(),
                place.suggested(),
                up.orElse(height(place.classification()) + bonus(inside)),
                right.orElse(LEAST + (MOST - LEAST) * inside.weight() / most),
                up.isPresent() || right.isPresent(),
                why);
    }

    private static int height(Classification classification) {
        return switch (classification) {
            case CORE -> 83;
            case SUPPORTING, UNDECIDED -> 50;
            case GENERIC -> 17;
        };
    }

    private static int bonus(Inside inside) {
        return Math.min(MOST_LIKED, LIKED * inside.liked());
    }

    /// What there is to know inside a context.
    private record Inside(
            int commands, int policies, int aggregates, int attributes, int hotspots, int liked) {

        static Inside of(Board board, BoundedContext context) {
            Map<NoteKind, Integer> kinds = new EnumMap<>(NoteKind.class);
            int attributes = 0;
            for (var member : context.members()) {
                Optional<Note> note = board.note(member);
                if (note.isPresent()) {
                    kinds.merge(note.get().kind(), 1, Integer::sum);
                    attributes += note.get().attributes().size();
                }
            }
            return new Inside(
                    kinds.getOrDefault(NoteKind.COMMAND, 0),
                    kinds.getOrDefault(NoteKind.POLICY, 0),
                    kinds.getOrDefault(NoteKind.AGGREGATE, 0),
                    attributes,
                    kinds.getOrDefault(NoteKind.HOTSPOT, 0),
                    kinds.getOrDefault(NoteKind.VOTE, 0)
                            + kinds.getOrDefault(NoteKind.VALUE, 0)
                            + kinds.getOrDefault(NoteKind.OPPORTUNITY, 0));
        }

        /// Rules and disputes count double: they are what makes a model hard.
        int weight() {
            return commands
                    + 2 * policies
                    + 2 * hotspots
                    + aggregates
                    + attributes / ATTRIBUTES_PER_POINT;
        }
    }
}
