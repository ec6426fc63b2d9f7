package dev.watershed.data.saga;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sagas the tests tell their stories with.
final class Sagas {

    static final Patience ASKS_AGAIN = new Patience(30, 3, true);

    private Sagas() {}

    /// Reservation, alert and wallet, one after the other, each with a cancel of its own.
    static Saga trip() {
        return chain(
                "Trip",
                step("reserve", "Reservation", "cancelReservation"),
                step("alert", "Alert", "cancelAlert"),
                step("pay", "Wallet", "refund"));
    }

    static Saga chain(String name, Step... steps) {
        return new Saga(
                new SagaId(name.toLowerCase(java.util.Locale.ROOT)),
                name,
                "Traveller",
                "",
                List.of(steps),
                "");
    }

    static Step step(String action, String service, String compensation) {
        return Step.of(action, service, Deed.named(action))
                .undoneBy(Deed.named(compensation), Undo.EASY)
                .with(new Notice(Hearing.LATER, "Support"));
    }

    /// Check-out of a shop: the money is taken before the parcel is packed.
    static Saga checkOut() {
        return new Saga(
                new SagaId("check-out"),
                "Check out",
                "Buyer",
                "",
                List.of(
                        step("placeOrder", "Ordering", "cancelOrder").holding("Order"),
                        step("reserveStock", "Shipping", "releaseStock")
                                .holding("Stock item")
                                .needing(Set.of("placeOrder")),
                        Step.of("capturePayment", "Payments", Deed.named("capturePayment"))
                                .withUndo(Undo.NONE)
                                .with(new Notice(Hearing.LATER, ""))
                                .needing(Set.of("reserveStock")),
                        step("packParcel", "Shipping", "unpackParcel")
                                .with(Notice.NONE)
                                .needing(Set.of("reserveStock")),
                        Step.of("confirmOrder", "Ordering", Deed.named("confirmOrder"))
                                .with(ASKS_AGAIN)
                                .needing(Set.of("capturePayment"))),
                "");
    }

    /// So many steps, each with a way back.
    static Saga ofLength(int steps) {
        List<Step> all = new ArrayList<>();
        for (int i = 1; i <= steps; i++) {
            all.add(step("do" + i, "Service " + i, "undo" + i));
        }
        return chain("Long", all.toArray(Step[]::new));
    }
}
