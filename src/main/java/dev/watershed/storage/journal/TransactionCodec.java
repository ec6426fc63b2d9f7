package dev.watershed.storage.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.journal.Step;
import dev.watershed.journal.Transaction;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.PlainRecords;
import dev.watershed.storage.StormJson;
import dev.watershed.storage.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A transaction as the payload of a frame: its id and what it undoes, which are read for a whole
/// history at once, then the transaction as JSON, packed when it is large.
final class TransactionCodec {

    /// Bytes from which on packing is worth its while.
    private static final int LARGE = 4_096;

    private static final byte PLAIN = 0;
    private static final byte PACKED = 1;

    private TransactionCodec() {}

    static byte[] encode(Transaction transaction) {
        byte[] json =
                StormJson.write(PlainRecords.json(transaction)).getBytes(StandardCharsets.UTF_8);
        boolean large = json.length >= LARGE;
        byte[] body = large ? packed(json) : json;
        byte[] id = bytes(transaction.id().value());
        byte[] undoes = bytes(transaction.undoes().map(TransactionId::value).orElse(""));
        return ByteBuffer.allocate(2 + id.length + 2 + undoes.length + 1 + body.length)
                .putShort((short) id.length)
                .put(id)
                .putShort((short) undoes.length)
                .put(undoes)
                .put(large ? PACKED : PLAIN)
                .put(body)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// What undo has to know of a transaction.
    ///
    /// @throws UncheckedIOException when it is no transaction of this version
    static Step step(byte[] payload) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(payload);
            TransactionId id = new TransactionId(text(buffer));
            String undoes = text(buffer);
            return new Step(
                    id,
                    undoes.isEmpty() ? Optional.empty() : Optional.of(new TransactionId(undoes)));
        } catch (RuntimeException strange) {
            throw new UncheckedIOException(
                    new IOException("not a transaction of this version", strange));
        }
    }

    private static String text(ByteBuffer buffer) {
        byte[] text = new byte[buffer.getShort()];
        buffer.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /// @throws IOException when a newer version wrote it, or it is no transaction
    static Transaction decode(byte[] payload) throws IOException {
        try {
            step(payload);
            ByteBuffer buffer = ByteBuffer.wrap(payload);
            text(buffer);
            text(buffer);
            boolean packed = buffer.get() == PACKED;
            byte[] body = new byte[buffer.remaining()];
            buffer.get(body);
            ObjectNode json =
                    StormJson.readLarge(
                                    new String(
                                            packed ? unpacked(body) : body, StandardCharsets.UTF_8))
                            .orElseGet(StormJson::object);
            return PlainRecords.read(Transaction.class, json);
        } catch (JsonProcessingException | UnreadableFile | RuntimeException strange) {
            throw new IOException("not a transaction of this version", strange);
        }
    }

    private static byte[] packed(byte[] json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length / 4);
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(json);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            byte[] json = in.readNBytes(Frame.LARGEST_PAYLOAD);
            if (in.read() >= 0) {
                throw new IOException("larger than any transaction");
            }
            return json;
        }
    }
}
