package dev.watershed.storage.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One entry of the log: a head of fixed size, then the payload. All numbers are big-endian.
final class Frame {

    /// What a frame holds.
    enum Kind {
        /// One transaction.
        TRANSACTION(0),
        /// The wall's file holds what the wall was after `position` transactions.
        SAVED(1),
        /// A window opened the wall.
        OPENED(2),
        /// The file is about to hold what the wall was after `position` transactions.
        SAVING(3);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }

        static Optional<Kind> withCode(byte code) {
            return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
        }
    }

    static final int MAGIC = 0x57534A31;

    /// Magic, length, sequence, synced, position, kind, checksum.
    static final int HEAD = 4 + 4 + 4 + 4 + 4 + 1 + 4;

    /// Bytes; a transaction that replaces a whole wall is the largest there is.
    static final int LARGEST_PAYLOAD = 300 * 1024 * 1024;

    private final Kind kind;
    private final int sequence;
    private final int synced;
    private final int position;
    private final byte[] payload;

    /// @param sequence counts the frames of a log from 0
    /// @param synced how many frames were surely on the disk when this one was written: tells a
    ///   batch that a power cut tore from damage to what had been kept
    /// @param position how many transactions stand before this frame
    /// @param payload not copied: nobody changes it
    Frame(Kind kind, int sequence, int synced, int position, byte[] payload) {
        this.kind = kind;
        this.sequence = sequence;
        this.synced = synced;
        this.position = position;
        this.payload = payload;
    }

    Kind kind() {
        return kind;
    }

    int sequence() {
        return sequence;
    }

    int synced() {
        return synced;
    }

    int position() {
        return position;
    }

    byte[] payload() {
        return payload;
    }

    ByteBuffer bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + payload.length);
        buffer.putInt(MAGIC).putInt(payload.length).putInt(sequence).putInt(synced);
        buffer.putInt(position).put(kind.code);
        buffer.putInt(checksum(buffer.array(), 0, payload, 0, payload.length));
        return buffer.put(payload).flip();
    }

    int length() {
        return HEAD + payload.length;
    }

    private static int checksum(byte[] head, int at, byte[] payload, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(head, at, HEAD - 4);
        sum.update(payload, from, length);
        return (int) sum.getValue();
    }

    /// The frame that begins at `at`; empty when none does, or it is damaged.
    static Optional<Frame> at(byte[] log, int at) {
        if (at < 0 || log.length - at < HEAD) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(log, at, HEAD);
        int magic = head.getInt();
        int length = head.getInt();
        if (magic != MAGIC || length < 0 || length > log.length - at - HEAD) {
            return Optional.empty();
        }
        int sequence = head.getInt();
        int synced = head.getInt();
        int position = head.getInt();
        Optional<Kind> kind = Kind.withCode(head.get());
        if (kind.isEmpty() || head.getInt() != checksum(log, at, log, at + HEAD, length)) {
            return Optional.empty();
        }
        byte[] payload = new byte[length];
        System.arraycopy(log, at + HEAD, payload, 0, length);
        return Optional.of(new Frame(kind.get(), sequence, synced, position, payload));
    }
}
