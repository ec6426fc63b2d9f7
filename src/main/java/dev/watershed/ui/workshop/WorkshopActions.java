package dev.watershed.ui.workshop;

import dev.watershed.ui.frame.Action;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Facilitation.Card;
import dev.watershed.ui.session.Session;
import dev.watershed.workshop.Aside;
import dev.watershed.workshop.Stand;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// Everything a facilitator can do, for menu, palette and the sheet of keys.
public final class WorkshopActions {

    private final Session session;
    private final Facilitation lead;
    private final WorkshopDoors doors;
    private final List<List<Action>> groups;

    public WorkshopActions(Session session, WorkshopDoors doors) {
        this.session = session;
        this.doors = doors;
        lead = session.facilitation();
        groups = List.of(session(), clock(), asides(), cards());
    }

    /// In the order of the menu, in its groups.
    List<List<Action>> groups() {
        return groups;
    }

    public List<Action> all() {
        return groups.stream().flatMap(List::stream).toList();
    }

    private List<Action> session() {
        return List.of(
                Action.of("session.plan", "fth-list", doors::plan),
                Action.of("session.projector", "fth-monitor", doors::projector).on("F5"),
                Action.of("session.next", "fth-arrow-right", lead::next)
                        .when(on(s -> s.next().isPresent())),
                Action.of("session.back", "fth-arrow-left", this::back).when(on(s -> s.step() > 0)),
                Action.of("session.end", "fth-square", lead::end).when(on(s -> true)));
    }

    private List<Action> clock() {
        return List.of(
                Action.of("session.pause", "fth-pause", lead::pauseOrResume).when(on(s -> true)),
                Action.of("session.plus-1", "fth-plus", () -> lead.more(1)).when(on(s -> true)),
                Action.of("session.plus-5", "fth-plus-circle", () -> lead.more(5))
                        .when(on(s -> true)));
    }

    private void back() {
        lead.stand().ifPresent(on -> lead.goTo(on.step() - 1));
    }

    private List<Action> asides() {
        return List.of(
                Action.of(
                                "session.discussion",
                                "fth-message-circle",
                                () -> lead.begin(Aside.DISCUSSION))
                        .when(on(s -> true)),
                Action.of("session.pitch", "fth-mic", () -> lead.begin(Aside.PITCH))
                        .when(on(s -> true)),
                Action.of("session.silence", "fth-eye-off", () -> lead.silent(true))
                        .when(on(s -> !s.silent())),
                Action.of("session.reveal", "fth-eye", () -> lead.silent(false))
                        .when(on(Stand::silent)));
    }

    private List<Action> cards() {
        return List.of(
                Action.of("session.walk", "fth-play-circle", () -> lead.tell(false)),
                Action.of("session.reverse", "fth-rewind", () -> lead.tell(true)),
                card("session.vote", "fth-check-circle", Card.VOTE),
                card("session.questions", "fth-help-circle", Card.QUESTIONS),
                card("session.snapshots", "fth-camera", Card.SNAPSHOTS),
                card("session.basket", "fth-trash", Card.BASKET),
                card("session.legend", "fth-droplet", Card.LEGEND),
                card("session.places", "fth-map-pin", Card.PLACES));
    }

    private Action card(String id, String icon, Card card) {
        return Action.of(
                id,
                icon,
                () -> {
                    session.lensProperty().set("storm");
                    lead.show(card);
                });
    }

    private BooleanBinding on(Predicate<Stand> holds) {
        return Bindings.createBooleanBinding(
                () -> lead.standProperty().get().filter(holds).isPresent(), lead.standProperty());
    }
}
