package dev.watershed.data.saga;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One step of a saga: a local transaction of one service.
///
/// @param id unique in its saga, kept when steps change places
/// @param service the name of the service that does it
/// @param action what is done
/// @param compensation what takes it back, where there is something
/// @param undo how well that can be done; [Undo#NONE] counts even where a compensation is named
/// @param holds the name of the data it changes, closed to other sagas until this one ends; empty
///   when not known
/// @param needs ids of the steps that must come before
public record Step(
        String id,
        String service,
        Deed action,
        Optional<Deed> compensation,
        Undo undo,
        String holds,
        Set<String> needs,
        Patience patience,
        Notice notice) {

    public Step {
        needs = java.util.Collections.unmodifiableSet(new TreeSet<>(needs));
    }

    /// A step about which only the least is known.
    public static Step of(String id, String service, Deed action) {
        return new Step(
                id,
                service,
                action,
                Optional.empty(),
                Undo.EASY,
                "",
                Set.of(),
                Patience.ENDLESS,
                Notice.NONE);
    }

    /// True when there is a way back from it.
    public boolean reversible() {
        return undo != Undo.NONE && compensation.isPresent();
    }

    public Step undoneBy(Deed other, Undo how) {
        return new Step(
                id, service, action, Optional.of(other), how, holds, needs, patience, notice);
    }

    public Step by(String other) {
        return new Step(id, other, action, compensation, undo, holds, needs, patience, notice);
    }

    public Step doing(Deed other) {
        return new Step(id, service, other, compensation, undo, holds, needs, patience, notice);
    }

    public Step withUndo(Undo how) {
        return new Step(id, service, action, compensation, how, holds, needs, patience, notice);
    }

    public Step withoutCompensation() {
        return new Step(
                id, service, action, Optional.empty(), undo, holds, needs, patience, notice);
    }

    public Step holding(String data) {
        return new Step(id, service, action, compensation, undo, data, needs, patience, notice);
    }

    public Step needing(Set<String> steps) {
        return new Step(id, service, action, compensation, undo, holds, steps, patience, notice);
    }

    public Step with(Patience other) {
        return new Step(id, service, action, compensation, undo, holds, needs, other, notice);
    }

    public Step with(Notice other) {
        return new Step(id, service, action, compensation, undo, holds, needs, patience, other);
    }
}
