package dev.watershed.board;

/// How strictly the grammar is read; the formats of EventStorming differ in that.
public enum GrammarLevel {
    /// Big picture: people write as they think, nothing is checked.
    OFF,
    /// Process modelling: everything is mentioned, nothing weighs.
    WARN,
    /// Software design: what breaks the grammar weighs.
    STRICT;

    /// The level that fits what hangs on the wall: aggregates make it design, commands or policies
    /// a process.
    public static GrammarLevel fitting(Board board) {
        GrammarLevel level = OFF;
        for (Note note : board.notes().values()) {
            switch (note.kind()) {
                case AGGREGATE -> {
                    return STRICT;
                }
                case COMMAND, POLICY -> level = WARN;
                default -> {}
            }
        }
        return level;
    }
}
