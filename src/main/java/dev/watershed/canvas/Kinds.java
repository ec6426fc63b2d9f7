package dev.watershed.canvas;

import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of the palette in their order, the digits that choose them and the characters that
/// stand for them at the beginning of a line.
public final class Kinds {

    /// Kinds 1 to 9.
    public static final List<NoteKind> PALETTE =
            List.of(
                    NoteKind.EVENT,
                    NoteKind.COMMAND,
                    NoteKind.POLICY,
                    NoteKind.AGGREGATE,
                    NoteKind.READ_MODEL,
                    NoteKind.ACTOR,
                    NoteKind.EXTERNAL_SYSTEM,
                    NoteKind.HOTSPOT,
                    NoteKind.OPPORTUNITY);

    private Kinds() {}

    /// The kind with a digit from 1 to 9.
    public static Optional<NoteKind> withDigit(int digit) {
        return digit >= 1 && digit <= PALETTE.size()
                ? Optional.of(PALETTE.get(digit - 1))
                : Optional.empty();
    }

    /// The kind a line begins with: `!` hotspot, `@` actor, `>` command, `~` policy, `?` read
    /// model, `#` aggregate.
    public static Optional<NoteKind> withPrefix(char prefix) {
        return switch (prefix) {
            case '!' -> Optional.of(NoteKind.HOTSPOT);
            case '@' -> Optional.of(NoteKind.ACTOR);
            case '>' -> Optional.of(NoteKind.COMMAND);
            case '~' -> Optional.of(NoteKind.POLICY);
            case '?' -> Optional.of(NoteKind.READ_MODEL);
            case '#' -> Optional.of(NoteKind.AGGREGATE);
            default -> Optional.empty();
        };
    }

    /// The kind somebody means: its code, its letter, or its name in English or Korean.
    public static Optional<NoteKind> called(String name) {
        String wanted = name.strip();
        return Arrays.stream(NoteKind.values())
                .filter(kind ->
                        Stream.of(
                                        kind.code(),
                                        kind.letter(),
                                        named(kind, Locale.ENGLISH),
                                        named(kind, Locale.KOREAN))
                                .anyMatch(wanted::equalsIgnoreCase))
                .findFirst();
    }

    private static String named(NoteKind kind, Locale language) {
        return Wording.of("board.kind." + kind.code()).in(language);
    }

    /// The kind after (`step` 1) or before (`step` -1) another, round and round.
    public static NoteKind beside(NoteKind kind, List<NoteKind> among, int step) {
        int at = among.indexOf(kind);
        return among.isEmpty() || at < 0
                ? (among.isEmpty() ? kind : among.getFirst())
                : among.get(Math.floorMod(at + step, among.size()));
    }
}
