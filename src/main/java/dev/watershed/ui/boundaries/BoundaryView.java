package dev.watershed.ui.boundaries;

import dev.watershed.board.Flow;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextFigures;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Cut;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Figuring;
import dev.watershed.boundary.Moves;
import dev.watershed.boundary.Proposal;
import dev.watershed.document.Document;
import dev.watershed.drawing.wall.ContextHull;
import dev.watershed.drawing.wall.Overlay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the lens shows at one moment: the division at the slider's stop, which proposals are drawn
/// already and which is chosen.
///
/// @param services the slider's stop
/// @param chosen the proposal that is open in the panel
/// @param colours the ordinal of every proposal: it keeps its colour from stop to stop and from
///   answer to answer
record BoundaryView(
        Document document,
        Boundaries boundaries,
        int services,
        Optional<ContextId> chosen,
        Map<ContextId, Integer> colours) {

    private static final Flow STILL = new Flow(List.of(), Map.of(), Map.of());

    /// The view at the proposed stop.
    static BoundaryView proposed(Document document, Boundaries boundaries) {
        int services = boundaries.proposed().services();
        BoundaryView plain =
                new BoundaryView(document, boundaries, services, Optional.empty(), Map.of());
        return plain.colouredAfter(document.contextsInOrder(), Map.of());
    }

    BoundaryView at(int stop) {
        return new BoundaryView(document, boundaries, stop, Optional.empty(), colours)
                .colouredAfter(division().asContexts(), colours);
    }

    BoundaryView choosing(Optional<ContextId> proposal) {
        return new BoundaryView(document, boundaries, services, proposal, colours);
    }

    /// The same stop and choice, as far as they are still there, after the wall or the answers
    /// changed.
    BoundaryView on(Document now, Boundaries fresh) {
        boolean moved = services == boundaries.proposed().services();
        int stop = moved ? fresh.proposed().services() : services;
        BoundaryView next =
                new BoundaryView(now, fresh, stop, chosen, colours)
                        .colouredAfter(division().asContexts(), colours);
        boolean there = chosen.flatMap(next.division()::proposal).isPresent();
        return there ? next : next.choosing(Optional.empty());
    }

    /// Every proposal takes the colour of its context, else of the group it goes on with, else the
    /// first that is free.
    private BoundaryView colouredAfter(List<BoundedContext> before, Map<ContextId, Integer> old) {
        Map<ContextId, ContextId> twins =
                Moves.between(document.board(), STILL, before, division().asContexts()).twins();
        Map<ContextId, Integer> next = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Proposal proposal : division().proposals()) {
            Optional<BoundedContext> drawn = document.context(proposal.id());
            ContextId twin = twins.get(proposal.id());
            Integer known =
                    drawn.isPresent()
                            ? Integer.valueOf(drawn.get().ordinal())
                            : known(twin, before, old);
            if (known != null && taken.add(known)) {
                next.put(proposal.id(), known);
            }
        }
        document.contexts().values().forEach(c -> taken.add(c.ordinal()));
        int free = 0;
        for (Proposal proposal : division().proposals()) {
            if (!next.containsKey(proposal.id())) {
                while (!taken.add(free)) {
                    free++;
                }
                next.put(proposal.id(), free);
            }
        }
        return new BoundaryView(document, boundaries, services, chosen, Map.copyOf(next));
    }

    private static @org.jspecify.annotations.Nullable Integer known(
            @org.jspecify.annotations.Nullable ContextId twin,
            List<BoundedContext> before,
            Map<ContextId, Integer> old) {
        if (twin == null) {
            return null;
        }
        Integer coloured = old.get(twin);
        return coloured != null
                ? coloured
                : before.stream()
                        .filter(c -> c.id().equals(twin) && old.isEmpty())
                        .map(BoundedContext::ordinal)
                        .findFirst()
                        .orElse(null);
    }

    /// True at the stop that is proposed.
    boolean isProposed() {
        return services == boundaries.proposed().services();
    }

    /// The notes that are on another side in a later view.
    Moves movesTo(BoundaryView later) {
        return Moves.between(
                later.document().board(),
                STILL,
                division().asContexts(),
                later.division().asContexts());
    }

    Division division() {
        return boundaries.at(services);
    }

    /// How good every line is.
    List<ContextFigures> figures() {
        return Figuring.of(document.board(), Flow.of(document.board()), division().asContexts());
    }

    Optional<Proposal> open() {
        return chosen.flatMap(division()::proposal);
    }

    List<Cut> cuts() {
        return boundaries.cuts();
    }

    /// True when the team has drawn this boundary already.
    boolean isDrawn(Proposal proposal) {
        return document.contexts().containsKey(proposal.id());
    }

    /// The proposals nobody has accepted yet.
    List<Proposal> open(Division division) {
        return division.proposals().stream().filter(p -> !isDrawn(p)).toList();
    }

    int ordinal(Proposal proposal) {
        return ordinal(proposal.id());
    }

    int ordinal(ContextId proposal) {
        return colours.getOrDefault(proposal, 0);
    }

    /// Contexts of this wall in the colours of this view.
    List<BoundedContext> coloured(List<BoundedContext> contexts) {
        return contexts.stream()
                .map(c -> c.coloured(colours.getOrDefault(c.id(), c.ordinal())))
                .toList();
    }

    Overlay overlay() {
        return Overlay.NONE.showing(division().proposals().stream().map(this::hull).toList());
    }

    private ContextHull hull(Proposal proposal) {
        ContextHull hull =
                ContextHull.around(
                        document.board(), proposal.members(), proposal.name(), ordinal(proposal));
        ContextHull sure = isDrawn(proposal) ? hull : hull.withStability(proposal.stability());
        return sure.chosen(chosen.equals(Optional.of(proposal.id())));
    }

    /// The hulls of contexts alone.
    static Overlay drawn(Document document, List<BoundedContext> contexts) {
        return Overlay.NONE.showing(
                contexts.stream()
                        .map(context -> ContextHull.of(document.board(), context))
                        .toList());
    }
}
