package dev.watershed.data.stream;

import dev.watershed.board.NoteId;

/// An aggregate the team keeps as events.
///
/// @param eventsPerInstance how many events one instance collects in its life; at least 1
/// @param replayMicros what reading and replaying one event costs, in microseconds
/// @param snapshotMicros what writing one snapshot costs, in microseconds
/// @param restoreMicros what reading one snapshot costs, in microseconds
public record EventSourced(
        NoteId aggregate,
        int eventsPerInstance,
        int replayMicros,
        int snapshotMicros,
        int restoreMicros) {

    /// Where nobody measured: a thousand events per instance, 50 µs for an event, 5 ms to write a
    /// snapshot and 1 ms to read it.
    public static EventSourced unmeasured(NoteId aggregate) {
        return new EventSourced(aggregate, 1_000, 50, 5_000, 1_000);
    }

    public EventSourced collecting(int events) {
        return new EventSourced(
                aggregate, Math.max(1, events), replayMicros, snapshotMicros, restoreMicros);
    }

    public EventSourced replaying(int micros) {
        return new EventSourced(
                aggregate, eventsPerInstance, micros, snapshotMicros, restoreMicros);
    }

    public EventSourced writing(int micros) {
        return new EventSourced(aggregate, eventsPerInstance, replayMicros, micros, restoreMicros);
    }

    public EventSourced reading(int micros) {
        return new EventSourced(aggregate, eventsPerInstance, replayMicros, snapshotMicros, micros);
    }

    public Snapshots snapshots() {
        return new Snapshots(
                Math.max(1, eventsPerInstance),
                Math.max(0, replayMicros),
                Math.max(0, snapshotMicros),
                Math.max(0, restoreMicros));
    }
}
