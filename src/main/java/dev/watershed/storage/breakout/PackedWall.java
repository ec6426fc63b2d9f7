package dev.watershed.storage.breakout;

import dev.watershed.document.Document;
import dev.watershed.document.Limits;
import dev.watershed.finding.Wording;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A wall inside the record of another one: deflated, as Base64, in pieces that are no longer than
/// any text may be.
final class PackedWall {

    /// Bytes of an unpacked wall; what unpacks to more was made to fill the memory.
    private static final int LARGEST = 64 * 1024 * 1024;

    /// Characters of all pieces together: they have to fit on one line of the file.
    static final int LONGEST = 1_500_000;

    private PackedWall() {}

    static List<String> pack(Document wall) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(StormWriter.bytes(wall));
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        String all = Base64.getEncoder().encodeToString(out.toByteArray());
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < all.length(); at += Limits.TEXT) {
            pieces.add(all.substring(at, Math.min(all.length(), at + Limits.TEXT)));
        }
        return pieces;
    }

    /// @throws UnreadableFile when the pieces are no wall, or one that is far too large
    static Document unpack(List<String> pieces) throws UnreadableFile {
        try {
            byte[] packed = Base64.getDecoder().decode(String.join("", pieces));
            return StormReader.read(inflated(packed)).document();
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableFile(Wording.of("storage.breakout.damaged"));
        }
    }

    private static byte[] inflated(byte[] packed) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] wall = in.readNBytes(LARGEST);
            if (in.read() >= 0) {
                throw new IOException("larger than any wall");
            }
            return wall;
        }
    }
}
