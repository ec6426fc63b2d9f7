package dev.watershed.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Turns bytes into lines and says plainly when they are not text.
final class StormText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StormText() {}

    /// The lines, in order; blank ones are empty. A byte order mark and carriage returns are taken
    /// off.
    static List<String> lines(byte[] bytes) throws UnreadableFile {
        if (bytes.length == 0) {
            throw UnreadableFile.because("empty");
        }
        if (bytes.length > StormFormat.LARGEST_FILE) {
            throw UnreadableFile.because("too-big", (int) (StormFormat.LARGEST_FILE >> 20));
        }
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw UnreadableFile.because("empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw UnreadableFile.because("binary");
        }
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(line.strip()));
        return lines;
    }

    private static String decoded(byte[] bytes) throws UnreadableFile {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(in)
                            .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return marked ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw looksLikeText(bytes)
                    ? UnreadableFile.because("encoding", lineAt(bytes, in.position()))
                    : UnreadableFile.because("binary");
        }
    }

    private static boolean looksLikeText(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        int nulls = 0;
        for (int i = 0; i < Math.min(bytes.length, 1000); i++) {
            nulls += bytes[i] == 0 ? 1 : 0;
        }
        return wide || nulls == 0;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < Math.min(position, bytes.length); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
