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
        reading.good().forEach(placed -> decode(placed.frame().payload()));
        decode(log);
    }

    /// Read, or refused with a reason; anything else is a fault.
    private static boolean decode(byte[] payload) {
        try {
            TransactionCodec.decode(payload);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
