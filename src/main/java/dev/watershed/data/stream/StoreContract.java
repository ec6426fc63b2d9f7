package dev.watershed.data.stream;

import dev.watershed.finding.Wording;
import java.util.List;
import java.util.Locale;

/// The port [EventStore] written down for a team, whatever it builds with: what can be asked of a
/// store and what every store promises. Each promise has a test that any implementation can be run
/// against (`EventStoreContract` among the tests).
public final class StoreContract {

    private StoreContract() {}

    /// What can be asked of a store. `E` is an event, `S` the state events fold to.
    public enum Operation {
        SAVE("save", "void", List.of("E event", "int x"), List.of("OutOfDate")),
        GET_N_AFTER_X("getNAfterX", "List<E>", List.of("int n", "int x"), List.of()),
        SIZE("size", "int", List.of(), List.of()),
        SAVE_SNAPSHOT(
                "saveSnapshot",
                "void",
                List.of("int x", "S state"),
                List.of("IllegalArgumentException")),
        SNAPSHOT_AT_OR_BEFORE("snapshotAtOrBefore", "Snapshot<S>", List.of("int x"), List.of());

        private final String called;
        private final String returns;

        // Both come from List.of and never change.
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> parameters;

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> errors;

        Operation(String called, String returns, List<String> parameters, List<String> errors) {
            this.called = called;
            this.returns = returns;
            this.parameters = parameters;
            this.errors = errors;
        }

        /// As a programmer writes it: `List<E> getNAfterX(int n, int x)`.
        public String signature() {
            return returns + " " + called + "(" + String.join(", ", parameters) + ")";
        }

        /// What it throws, by name.
        public List<String> errors() {
            return errors;
        }

        /// What it does, what its parameters mean and when it fails.
        public Wording meaning() {
            return Wording.of("data.port." + called);
        }
    }

    /// What every store promises.
    public enum Promise {
        ORDER,
        BEHIND_X,
        REPEAT,
        ONE_WINS,
        SEEN_AT_ONCE,
        PART,
        APART,
        SNAPSHOT_BEFORE,
        SNAPSHOT_AGAIN,
        SNAPSHOT_TRUE;

        /// What it is about: order, idempotency, concurrency, reading or snapshots.
        public Wording about() {
            return Wording.of(
                    switch (this) {
                        case ORDER -> "data.port-order";
                        case REPEAT -> "data.port-idempotency";
                        case BEHIND_X, ONE_WINS, SEEN_AT_ONCE -> "data.port-concurrency";
                        case PART, APART -> "data.port-reading";
                        case SNAPSHOT_BEFORE, SNAPSHOT_AGAIN, SNAPSHOT_TRUE ->
                                "data.port-snapshots";
                    });
        }

        /// The promise in one or two sentences.
        public Wording sentence() {
            return Wording.of("data.promise." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /// That the program's own journal is such a store.
    public static Wording ownJournal() {
        return Wording.of("data.port-own");
    }

    /// What the contract leaves open: when what was saved is on the disk.
    public static Wording leftOpen() {
        return Wording.of("data.port-open");
    }
}
