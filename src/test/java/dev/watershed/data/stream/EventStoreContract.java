package dev.watershed.data.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.data.stream.StoreContract.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every event store is held to, whatever it keeps and wherever: implement this, say how a
/// store begins and what events it is given, and the promises are tried.
///
/// @param <E> an event
/// @param <S> the state events fold to
public interface EventStoreContract<E, S> {

    int FULL = 7;

    /// A store in which nothing has happened yet.
    EventStore<E, S> begun();

    /// The state before anything happened.
    S start();

    /// The n-th event; for every n another id, for the same n the same event.
    E event(int n);

    /// A state after one more event.
    S fold(S state, E event);

    private EventStore<E, S> full() {
        EventStore<E, S> store = begun();
        for (int x = 0; x < FULL; x++) {
            store.save(event(x), x);
        }
        return store;
    }

    private List<E> events(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::event).toList();
    }

    private S folded(int x) {
        S state = start();
        for (E event : events(0, x)) {
            state = fold(state, event);
        }
        return state;
    }

    @Test
    @Keeps(Promise.ORDER)
    default void eventsKeepTheOrderInWhichTheyWereSaved() {
        EventStore<E, S> store = full();

        assertThat(store.size()).isEqualTo(FULL);
        assertThat(store.getNAfterX(FULL, 0)).isEqualTo(events(0, FULL));
    }

    @Test
    @Keeps(Promise.BEHIND_X)
    default void whoHasSeenMoreOrLessThanThereIsSavesNothing() {
        EventStore<E, S> store = full();

        for (int x : List.of(-1, 0, FULL - 1, FULL + 1)) {
            assertThatThrownBy(() -> store.save(event(99), x))
                    .isInstanceOf(EventStore.OutOfDate.class);
        }
        assertThat(store.getNAfterX(FULL + 1, 0)).isEqualTo(events(0, FULL));
    }

    @Test
    @Keeps(Promise.REPEAT)
    default void theSameEventAtItsPlaceAgainChangesNothing() {
        EventStore<E, S> store = full();

        store.save(event(FULL - 1), FULL - 1);
        store.save(event(2), 2);

        assertThat(store.getNAfterX(FULL + 1, 0)).isEqualTo(events(0, FULL));
    }

    @Test
    @Keeps({Promise.ONE_WINS, Promise.SEEN_AT_ONCE})
    default void ofWritersBehindTheSamePlaceOneWins() throws Exception {
        int writers = 4;
        int each = 25;
        EventStore<E, S> store = begun();
        List<Callable<List<E>>> all = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int first = writer * each;
            all.add(() -> saved(store, events(first, first + each)));
        }
        List<E> taken = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (Future<List<E>> some : threads.invokeAll(all)) {
                taken.addAll(some.get());
            }
        }

        assertThat(taken).hasSize(writers * each);
        assertThat(store.getNAfterX(Integer.MAX_VALUE, 0))
                .containsExactlyInAnyOrderElementsOf(taken);
    }

    /// Saves one after the other, each again where somebody else was faster, and reads each at
    /// once.
    private List<E> saved(EventStore<E, S> store, List<E> events) {
        for (E event : events) {
            int x = store.size();
            while (!tried(store, event, x)) {
                x = store.size();
            }
            assertThat(store.getNAfterX(1, x)).containsExactly(event);
        }
        return events;
    }

    private boolean tried(EventStore<E, S> store, E event, int x) {
        try {
            store.save(event, x);
            return true;
        } catch (EventStore.OutOfDate somebodyWasFaster) {
            return false;
        }
    }

    @Test
    @Keeps(Promise.PART)
    default void aPartIsAsLongAsAskedForOrAsThereIs() {
        EventStore<E, S> store = full();

        assertThat(store.getNAfterX(2, 3)).isEqualTo(events(3, 5));
        assertThat(store.getNAfterX(Integer.MAX_VALUE, FULL - 2)).isEqualTo(events(FULL - 2, FULL));
        assertThat(store.getNAfterX(2, -5)).isEqualTo(events(0, 2));
        assertThat(store.getNAfterX(2, FULL)).isEmpty();
        assertThat(store.getNAfterX(2, FULL + 50)).isEmpty();
        assertThat(store.getNAfterX(0, 1)).isEmpty();
        assertThat(store.getNAfterX(-1, 1)).isEmpty();
        assertThat(begun().getNAfterX(1, 0)).isEmpty();
    }

    @Test
    @Keeps(Promise.APART)
    default void whatWasReadStaysAsItWasWhenMoreIsSaved() {
        EventStore<E, S> store = full();
        List<E> read = store.getNAfterX(Integer.MAX_VALUE, 0);

        store.save(event(FULL), FULL);

        assertThat(read).isEqualTo(events(0, FULL));
    }

    @Test
    @Keeps(Promise.SNAPSHOT_BEFORE)
    default void theLatestSnapshotAtOrBeforeAPlaceIsFound() {
        EventStore<E, S> store = full();
        store.saveSnapshot(3, folded(3));
        store.saveSnapshot(5, folded(5));

        assertThat(store.snapshotAtOrBefore(2).position()).isZero();
        assertThat(store.snapshotAtOrBefore(-1).state()).isEqualTo(start());
        assertThat(store.snapshotAtOrBefore(3).position()).isEqualTo(3);
        assertThat(store.snapshotAtOrBefore(4).position()).isEqualTo(3);
        assertThat(store.snapshotAtOrBefore(FULL).position()).isEqualTo(5);
        assertThat(begun().snapshotAtOrBefore(10).state()).isEqualTo(start());
    }

    @Test
    @Keeps(Promise.SNAPSHOT_AGAIN)
    default void aSnapshotTakesThePlaceOfTheOneThereAndNoneStandsBehindTheLastEvent() {
        EventStore<E, S> store = full();
        store.saveSnapshot(3, start());

        store.saveSnapshot(3, folded(3));

        assertThat(store.snapshotAtOrBefore(3).state()).isEqualTo(folded(3));
        for (int x : List.of(-1, FULL + 1)) {
            assertThatThrownBy(() -> store.saveSnapshot(x, start()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Keeps(Promise.SNAPSHOT_TRUE)
    default void aSnapshotWithWhatFollowsIsAsGoodAsTheWholeHistory() {
        EventStore<E, S> store = full();
        store.saveSnapshot(4, folded(4));

        EventStore.Snapshot<S> snapshot = store.snapshotAtOrBefore(FULL);
        S state = snapshot.state();
        for (E event : store.getNAfterX(FULL, snapshot.position())) {
            state = fold(state, event);
        }

        assertThat(state).isEqualTo(folded(FULL));
    }
}
