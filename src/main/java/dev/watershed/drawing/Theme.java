package dev.watershed.drawing;

import dev.watershed.board.Legend;

/// Every colour a picture is drawn in: light or dark, with the usual notes or the colour-blind-safe
/// ones, and a team's own legend on top. Immutable; [#LIGHT] and [#DARK] are the two to start from.
///
/// @param notes the fills of the notes as they show, already shaded in the dark
public record Theme(boolean dark, NotePalette notes) {

    /// In the dark, notes are this much of their own brightness.
    private static final double NIGHT = 0.93;

    private static final int[] CONTEXT_EDGES = {
        0xFF2F5D9B, 0xFF0F766E, 0xFF7C3F8C, 0xFF9A4A12, 0xFF55702A, 0xFF5B6473
    };
    private static final int[] CONTEXT_FILLS = {
        0xFFE3EAF4, 0xFFDDEEEC, 0xFFEEE4F1, 0xFFF4E7DD, 0xFFE6EBDD, 0xFFE6E8EC
    };
    private static final int[] CONTEXT_EDGES_DARK = {
        0xFF7FA8E0, 0xFF5CC2B6, 0xFFC493D2, 0xFFE0986A, 0xFFA3C078, 0xFFA5AEBB
    };
    private static final int[] CONTEXT_FILLS_DARK = {
        0xFF1F2A3A, 0xFF1B2E2D, 0xFF2E2233, 0xFF35261C, 0xFF252D1C, 0xFF272B32
    };
    private static final int[] SENSES = {0xFF6D3BC2, 0xFF0B6E69, 0xFF9A4A12, 0xFF2F5D9B};
    private static final int[] SENSES_DARK = {0xFFB79BF2, 0xFF5CC8C0, 0xFFE0986A, 0xFF7FA8E0};

    public static final Theme LIGHT = new Theme(false, NotePalette.USUAL);
    public static final Theme DARK = new Theme(true, NotePalette.USUAL.shaded(NIGHT));

    /// The theme for a wall: its own legend over the usual or the colour-blind-safe notes.
    public static Theme of(boolean dark, boolean colourBlindSafe, Legend legend) {
        NotePalette base = colourBlindSafe ? NotePalette.COLOUR_BLIND_SAFE : NotePalette.USUAL;
        NotePalette own = base.with(legend);
        return new Theme(dark, dark ? own.shaded(NIGHT) : own);
    }

    public int of(Token token) {
        return dark ? token.dark() : token.light();
    }

    /// The outline of a context; `ordinal` is its place in the order in which contexts appeared.
    public int contextEdge(int ordinal) {
        return pick(dark ? CONTEXT_EDGES_DARK : CONTEXT_EDGES, ordinal);
    }

    public int contextFill(int ordinal) {
        return pick(dark ? CONTEXT_FILLS_DARK : CONTEXT_FILLS, ordinal);
    }

    /// What a name tag on a context's edge colour is written in.
    public int onContextEdge() {
        return dark ? of(Token.INK) : Colour.WHITE;
    }

    /// The colour of a sense of a word: 0 is A, 1 is B …
    public int sense(int index) {
        return pick(dark ? SENSES_DARK : SENSES, index);
    }

    private static int pick(int[] colours, int index) {
        return colours[Math.floorMod(index, colours.length)];
    }
}
