package dev.watershed.drawing;

import dev.watershed.board.Legend;
import dev.watershed.board.NoteKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/// The colours of the notes: a fill per kind, the ink that reads on it, and the lower edge that
/// stands for a shadow. Immutable.
public final class NotePalette {

    /// The colours of the ddd-crew EventStorming cheat sheet (CC BY 4.0).
    public static final NotePalette USUAL = new NotePalette(NotePalette::usual);

    /// Okabe and Ito's palette, told apart by people who see fewer colours.
    public static final NotePalette COLOUR_BLIND_SAFE = new NotePalette(NotePalette::safe);

    /// The least contrast of text on its note (WCAG 2.2, AA).
    private static final double READABLE = 4.5;

    private static final double EDGE_SHADE = 0.88;

    private record Swatch(int fill, int ink, int edge) {

        static Swatch of(int fill) {
            return new Swatch(fill, inkOn(fill), Colour.shaded(fill, EDGE_SHADE));
        }
    }

    private final Map<NoteKind, Swatch> swatches = new EnumMap<>(NoteKind.class);

    private NotePalette(ToIntFunction<NoteKind> fill) {
        for (NoteKind kind : NoteKind.values()) {
            swatches.put(kind, Swatch.of(Colour.opaque(fill.applyAsInt(kind))));
        }
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

    private static int safe(NoteKind kind) {
        return switch (kind) {
            case EVENT -> 0xD55E00;
            case COMMAND -> 0x56B4E9;
            case POLICY -> 0x0072B2;
            case AGGREGATE -> 0xE69F00;
            case READ_MODEL -> 0x009E73;
            case EXTERNAL_SYSTEM -> 0xCC79A7;
            case ACTOR -> 0xF0E442;
            case HOTSPOT, OPPORTUNITY, VALUE, VOTE, COMMENT, TEAM -> usual(kind);
        };
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
        return swatch(kind).fill();
    }

    /// What text on a note of this kind is written in.
    public int ink(NoteKind kind) {
        return swatch(kind).ink();
    }

    /// The line along the bottom, 12 % darker than the fill.
    public int edge(NoteKind kind) {
        return swatch(kind).edge();
    }

    private Swatch swatch(NoteKind kind) {
        Swatch swatch = swatches.get(kind);
        if (swatch == null) {
            throw new IllegalStateException("a palette has a swatch for every kind");
        }
        return swatch;
    }

    /// This palette with the colours a team has chosen for itself.
    public NotePalette with(Legend legend) {
        return new NotePalette(kind -> chosen(legend, kind).orElse(fill(kind)));
    }

    private static OptionalInt chosen(Legend legend, NoteKind kind) {
        return legend.of(kind)
                .map(entry -> Colour.parsed(entry.colour()))
                .orElse(OptionalInt.empty());
    }

    /// Every fill times `factor`.
    public NotePalette shaded(double factor) {
        return new NotePalette(kind -> Colour.shaded(fill(kind), factor));
    }
}
