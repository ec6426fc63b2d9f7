package dev.watershed.board;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of sticky note. Sizes follow the EventStorming cheat sheet (ddd-crew, CC BY 4.0) with
/// a square event note of [#UNIT] wall units; `code` is the name in files, `letter` the badge.
public enum NoteKind {
    EVENT("event", "E", 1, 1),
    COMMAND("command", "C", 1, 1),
    POLICY("policy", "P", 1.8125, 0.96875),
    AGGREGATE("aggregate", "A", 1.8125, 0.96875),
    READ_MODEL("readModel", "R", 1, 1),
    ACTOR("actor", "@", 0.5, 0.71875),
    EXTERNAL_SYSTEM("externalSystem", "S", 1.8125, 0.96875),
    HOTSPOT("hotspot", "!", 1, 1),
    OPPORTUNITY("opportunity", "O", 1, 1),
    VALUE("value", "±", 0.5, 0.5),
    VOTE("vote", "V", 0.5, 0.5),
    COMMENT("note", "N", 1, 1),
    TEAM("team", "T", 1.8125, 0.96875);

    /// The side of the square event note, in wall units.
    public static final double UNIT = 64;

    private final String code;
    private final String letter;
    private final double widthInUnits;
    private final double heightInUnits;

    NoteKind(String code, String letter, double widthInUnits, double heightInUnits) {
        this.code = code;
        this.letter = letter;
        this.widthInUnits = widthInUnits;
        this.heightInUnits = heightInUnits;
    }

    /// The kind with that name in a file, if there is one.
    public static Optional<NoteKind> withCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String letter() {
        return letter;
    }

    /// Usual width in wall units.
    public double width() {
        return widthInUnits * UNIT;
    }

    /// Usual height in wall units.
    public double height() {
        return heightInUnits * UNIT;
    }
}
