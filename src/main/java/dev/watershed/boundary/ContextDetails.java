package dev.watershed.boundary;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the team wrote on the canvas of a context, beyond its name, purpose and class. Texts hold
/// one point per line and are empty where nobody wrote one.
///
/// @param decisions rules that hold here and are on no note
/// @param metrics by what one will see whether the line was drawn well
/// @param differentiation place on the core domain chart, 0 to 100, where the team moved it
/// @param complexity the same for the other axis
public record ContextDetails(
        ContextId context,
        Set<BusinessModel> business,
        Optional<Evolution> evolution,
        Set<DomainRole> roles,
        String decisions,
        String assumptions,
        String metrics,
        String questions,
        Optional<Integer> differentiation,
        Optional<Integer> complexity) {

    public ContextDetails {
        business = Collections.unmodifiableSet(new TreeSet<>(business));
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /// An empty canvas.
    public static ContextDetails blank(ContextId context) {
        return new ContextDetails(
                context,
                Set.of(),
                Optional.empty(),
                Set.of(),
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    public boolean isBlank() {
        return equals(blank(context));
    }

    public ContextDetails meaningForBusiness(Set<BusinessModel> models) {
        return with(models, evolution, roles);
    }

    public ContextDetails evolvedTo(Optional<Evolution> stage) {
        return with(business, stage, roles);
    }

    public ContextDetails playing(Set<DomainRole> parts) {
        return with(business, evolution, parts);
    }

    private ContextDetails with(
            Set<BusinessModel> models, Optional<Evolution> stage, Set<DomainRole> parts) {
        return new ContextDetails(
                context,
                models,
                stage,
                parts,
                decisions,
                assumptions,
                metrics,
                questions,
                differentiation,
                complexity);
    }

    /// With one of the texts written anew.
    public ContextDetails writing(Page page, String text) {
        return new ContextDetails(
                context,
                business,
                evolution,
                roles,
                page == Page.DECISIONS ? text : decisions,
                page == Page.ASSUMPTIONS ? text : assumptions,
                page == Page.METRICS ? text : metrics,
                page == Page.QUESTIONS ? text : questions,
                differentiation,
                complexity);
    }

    /// Where the team puts the context on the core domain chart, 0 to 100; empty takes the places
    /// back that are read off the wall.
    public ContextDetails placed(Optional<Integer> up, Optional<Integer> right) {
        return new ContextDetails(
                context,
                business,
                evolution,
                roles,
                decisions,
                assumptions,
                metrics,
                questions,
                up,
                right);
    }

    public String text(Page page) {
        return switch (page) {
            case DECISIONS -> decisions;
            case ASSUMPTIONS -> assumptions;
            case METRICS -> metrics;
            case QUESTIONS -> questions;
        };
    }

    /// The parts of the canvas that are free text.
    public enum Page {
        DECISIONS,
        ASSUMPTIONS,
        METRICS,
        QUESTIONS
    }
}
