package dev.watershed.storage.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A log as it was found: the good frames from its beginning, and what is the matter behind them.
///
/// @param good frames in order, without a gap, from the first one on
/// @param end where the good ones end, in bytes
/// @param setAside bytes behind that which cannot be read; none after an orderly end
/// @param after good frames behind a damage to what had been kept: the log must not be written on
record LogReading(List<Placed> good, int end, int setAside, List<Placed> after) {

    /// @param offset where the frame begins
    record Placed(int offset, Frame frame) {}

    LogReading {
        good = List.copyOf(good);
        after = List.copyOf(after);
    }

    boolean torn() {
        return setAside > 0 && after.isEmpty();
    }

    boolean damagedInTheMiddle() {
        return !after.isEmpty();
    }

    static LogReading of(byte[] log) {
        List<Placed> good = new ArrayList<>();
        int at = follow(log, 0, 0, good);
        List<Placed> after = new ArrayList<>();
        int left = log.length - at;
        if (left > 0) {
            searchOn(log, at, good.size(), after);
        }
        return new LogReading(good, at, left, after);
    }

    /// Collects frames whose numbers follow on each other.
    ///
    /// @return where they end
    private static int follow(byte[] log, int from, int number, List<Placed> found) {
        int at = from;
        int next = number;
        Optional<Frame> frame = Frame.at(log, at);
        while (frame.isPresent() && frame.get().sequence() == next) {
            found.add(new Placed(at, frame.get()));
            at += frame.get().length();
            next++;
            frame = Frame.at(log, at);
        }
        return at;
    }

    /// Frames behind a bad one count as damage in the middle only if the bad one was on the disk
    /// when they were written. Otherwise a power cut tore one batch, and nobody was told that any
    /// of it was kept.
    private static void searchOn(byte[] log, int bad, int number, List<Placed> after) {
        int at = bad + 1;
        while (at <= log.length - Frame.HEAD) {
            Optional<Frame> frame = Frame.at(log, at);
            if (frame.isPresent() && frame.get().sequence() >= number) {
                List<Placed> run = new ArrayList<>();
                int end = follow(log, at, frame.get().sequence(), run);
                if (!after.isEmpty() || run.stream().anyMatch(p -> p.frame().synced() > number)) {
                    after.addAll(run);
                }
                at = end;
            } else {
                at++;
            }
        }
    }
}
