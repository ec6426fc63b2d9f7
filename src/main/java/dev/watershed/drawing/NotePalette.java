package dev.watershed.drawing;

import dev.watershed.board.Legend;
import dev.watershed.board.NoteKind;

/// The colours of the notes: a fill per kind, the ink that reads on it, and the lower edge that
/// stands for a shadow. Immutable.
public final class NotePalette {

    /// The colours of the ddd-crew EventStorming cheat sheet (CC BY 4.0).
    public static final NotePalette USUAL = new NotePalette(usualFills());

    /// Okabe and Ito's palette, told apart by people who see fewer colours.
    public static final NotePalette COLOUR_BLIND_SAFE = new NotePalette(safeFills());

    /// The least contrast of text on its note (WCAG 2.2, AA).
    private static final double READABLE = 4.5;

    private static final NoteKind[] KINDS = NoteKind.values();

    private final int[] fills;
    private final int[] inks;
    private final int[] edges;

    private NotePalette(int[] fills) {
        this.fills = fills;
        this.inks = new int[fills.length];
        this.edges = new int[fills.length];
        for (int i = 0; i < fills.length; i++) {
            inks[i] = inkOn(fills[i]);
            edges[i] = Colour.shaded(fills[i], 0.88);
        }
    }

    private static int[] usualFills() {
        int[] fills = new int[NoteKind.values().length];
        for (NoteKind kind : NoteKind.values()) {
            fills[kind.ordinal()] = Colour.opaque(usual(kind));
        }
        return fills;
    }

    private static int usual(NoteKind kind) {
        return switch (kind) {
            case EVENT -> 0xFEA657;
            case COMMAND -> 0x34C5EA;
            case POLICY -> 0xB487BB;
            case AGGREGATE -> 0xFEF9B4;
            case READ_MODEL -> 0xD9EE97;
            case ACTOR -> 0xFDF445;
            case EXTERNAL_SYSTEM -> 0xEA96BC;
            case HOTSPOT -> 0xF27688;
            case OPPORTUNITY -> 0xD7F698;
            case VALUE -> 0xB9E3C1;
            case VOTE -> 0x2C99ED;
            case COMMENT -> 0xE9E7E2;
            case TEAM -> 0xFFEDB8;
        };
    }

    private static int[] safeFills() {
        int[] fills = usualFills();
        fills[NoteKind.EVENT.ordinal()] = Colour.opaque(0xD55E00);
        fills[NoteKind.COMMAND.ordinal()] = Colour.opaque(0x56B4E9);
        fills[NoteKind.POLICY.ordinal()] = Colour.opaque(0x0072B2);
        fills[NoteKind.AGGREGATE.ordinal()] = Colour.opaque(0xE69F00);
        fills[NoteKind.READ_MODEL.ordinal()] = Colour.opaque(0x009E73);
        fills[NoteKind.EXTERNAL_SYSTEM.ordinal()] = Colour.opaque(0xCC79A7);
        fills[NoteKind.ACTOR.ordinal()] = Colour.opaque(0xF0E442);
        return fills;
    }

    /// The usual ink where it reads, else black or white, whichever reads better.
    static int inkOn(int fill) {
        int ink = Token.INK.light();
        if (Colour.contrast(ink, fill) >= READABLE) {
            return ink;
        }
        return Colour.contrast(Colour.BLACK, fill) >= Colour.contrast(Colour.WHITE, fill)
                ? Colour.BLACK
                : Colour.WHITE;
    }

    public int fill(NoteKind kind) {
        return fills[kind.ordinal()];
    }

    /// What text on a note of this kind is written in.
    public int ink(NoteKind kind) {
        return inks[kind.ordinal()];
    }

    /// The line along the bottom, 12 % darker than the fill.
    public int edge(NoteKind kind) {
        return edges[kind.ordinal()];
    }

    /// This palette with the colours a team has chosen for itself.
    public NotePalette with(Legend legend) {
        int[] own = fills.clone();
        for (NoteKind kind : KINDS) {
            legend.of(kind)
                    .ifPresent(
                            e ->
                                    Colour.parsed(e.colour())
                                            .ifPresent(c -> own[kind.ordinal()] = c));
        }
        return new NotePalette(own);
    }

    /// Every fill times `factor`.
    public NotePalette shaded(double factor) {
        int[] own = new int[fills.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = Colour.shaded(fills[i], factor);
        }
        return new NotePalette(own);
    }
}
