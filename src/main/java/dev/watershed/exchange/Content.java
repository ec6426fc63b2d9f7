package dev.watershed.exchange;

import dev.watershed.document.Texts;
import dev.watershed.finding.Wording;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Turns the bytes of a file into text that can be stored as it is: composed letters, line feeds,
/// control characters shown. A byte order mark chooses between UTF-8 and UTF-16; without one it is
/// UTF-8.
public final class Content {

    /// No wall is larger than this; whatever is, is something else.
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Content() {}

    /// The text without its byte order mark.
    ///
    /// @throws UnreadableInput when the bytes are no text or are too many
    public static String decoded(byte[] bytes) throws UnreadableInput {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableInput(Wording.of("exchange.too-big"));
        }
        try {
            String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableInput(Wording.of("exchange.not-text"));
            }
            return Texts.storable(withoutMark(text));
        } catch (CharacterCodingException notText) {
            throw new UnreadableInput(Wording.of("exchange.not-text"));
        }
    }

    /// The text of a file, which is not read at all when it is too large.
    public static String of(Path file) throws IOException, UnreadableInput {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableInput(Wording.of("exchange.too-big"));
        }
        return decoded(Files.readAllBytes(file));
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
