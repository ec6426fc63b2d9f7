package dev.watershed.storage.journal;

import java.io.IOException;

/// Reads any bytes as the log of a journal.
public final class AnyLog {

    private AnyLog() {}

    public static void read(byte[] log) {
        LogReading reading = LogReading.of(log);
        if (reading.end() + reading.setAside() != log.length) {
            throw new IllegalStateException("bytes that are neither read nor set aside");
        }
        for (LogReading.Placed placed : reading.good()) {
            try {
                TransactionCodec.decode(placed.frame().payload());
            } catch (IOException refused) {
                continue;
            }
        }
        try {
            TransactionCodec.decode(log);
        } catch (IOException refused) {
            return;
        }
    }
}
