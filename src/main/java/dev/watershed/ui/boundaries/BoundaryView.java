package dev.watershed.ui.boundaries;

import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Cut;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Proposal;
import dev.watershed.document.Document;
import dev.watershed.drawing.wall.ContextHull;
import dev.watershed.drawing.wall.Overlay;
import java.util.List;
import java.util.Optional;

/// What the lens shows at one moment: the division at the slider's stop, which proposals are drawn
/// already and which is chosen.
///
/// @param services the slider's stop
/// @param chosen the proposal that is open in the panel
record BoundaryView(
        Document document, Boundaries boundaries, int services, Optional<ContextId> chosen) {

    /// The view at the proposed stop.
    static BoundaryView proposed(Document document, Boundaries boundaries) {
        int services = boundaries.proposed().services();
        return new BoundaryView(document, boundaries, services, Optional.empty());
    }

    BoundaryView at(int stop) {
        return new BoundaryView(document, boundaries, stop, Optional.empty());
    }

    BoundaryView choosing(Optional<ContextId> proposal) {
        return new BoundaryView(document, boundaries, services, proposal);
    }

    /// The same stop and choice, as far as they are still there, after the wall or the answers
    /// changed.
    BoundaryView on(Document now, Boundaries fresh) {
        boolean moved = services == boundaries.proposed().services();
        int stop = moved ? fresh.proposed().services() : services;
        BoundaryView next = new BoundaryView(now, fresh, stop, chosen);
        boolean there = chosen.flatMap(next.division()::proposal).isPresent();
        return there ? next : next.choosing(Optional.empty());
    }

    Division division() {
        return boundaries.at(services);
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

    /// The colour of a proposal: that of its context, else the next ones in the order of the story.
    int ordinal(Proposal proposal) {
        BoundedContext drawn = document.contexts().get(proposal.id());
        return drawn != null ? drawn.ordinal() : nextOrdinal() + open(division()).indexOf(proposal);
    }

    /// The first ordinal that no context has had.
    int nextOrdinal() {
        return document.contextsInOrder().stream()
                .mapToInt(context -> context.ordinal() + 1)
                .max()
                .orElse(0);
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

    /// The hulls of the drawn contexts alone.
    static Overlay drawn(Document document) {
        return Overlay.NONE.showing(
                document.contextsInOrder().stream()
                        .map(context -> ContextHull.of(document.board(), context))
                        .toList());
    }
}
