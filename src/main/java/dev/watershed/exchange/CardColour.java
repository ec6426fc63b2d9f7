package dev.watershed.exchange;

import dev.watershed.board.NoteKind;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Which kind of note a colour stands for. Teams use whatever orange their tool has, so the hue
/// decides: orange events, blue commands, purple policies, green read models, pink systems, red
/// hotspots; a yellow card is an aggregate, or an actor when it is small (the colours of
/// EventStorming as in the cheat sheet of ddd-crew, CC BY 4.0).
final class CardColour {

    /// Below this saturation a card is white or grey: a comment.
    private static final double PALE = 0.12;

    /// A yellow card narrower than this share of the usual card is an actor.
    private static final double SMALL = 0.75;

    private static final Map<String, Integer> NAMES =
            Map.ofEntries(
                    Map.entry("orange", 0xFFA657),
                    Map.entry("blue", 0x6CB4F5),
                    Map.entry("cyan", 0x67D9EB),
                    Map.entry("purple", 0xB28BD6),
                    Map.entry("violet", 0xB28BD6),
                    Map.entry("green", 0xA9D86E),
                    Map.entry("yellow", 0xFCEB63),
                    Map.entry("pink", 0xF08CC0),
                    Map.entry("magenta", 0xE86CC0),
                    Map.entry("red", 0xF25C5C),
                    Map.entry("gray", 0xC8C8C8),
                    Map.entry("grey", 0xC8C8C8),
                    Map.entry("white", 0xFFFFFF),
                    Map.entry("black", 0x202020));

    private CardColour() {}

    /// Reads `#RGB`, `#RRGGBB`, with or without opacity, or a name such as `light_yellow`.
    static OptionalInt of(String text) {
        String colour = text.strip().toLowerCase(Locale.ROOT);
        if (colour.matches("#[0-9a-f]{6}([0-9a-f]{2})?")) {
            return OptionalInt.of(Integer.parseInt(colour.substring(1, 7), 16));
        }
        if (colour.matches("#[0-9a-f]{3}")) {
            int all = Integer.parseInt(colour.substring(1), 16);
            return OptionalInt.of(17 * ((all >> 8 & 15) << 16 | (all >> 4 & 15) << 8 | (all & 15)));
        }
        Integer named = NAMES.get(colour.replaceFirst("^(light|dark|pale|bright)[ _-]?", ""));
        return named == null ? OptionalInt.empty() : OptionalInt.of(named);
    }

    /// @param share width of the card against the usual card of its board
    static NoteKind kind(int rgb, double share) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        if (most == 0 || (most - least) / (double) most < PALE) {
            return NoteKind.COMMENT;
        }
        double hue = hue(red, green, blue, most, most - least);
        if (hue < 18 || hue >= 345) {
            return NoteKind.HOTSPOT;
        }
        if (hue < 46) {
            return NoteKind.EVENT;
        }
        if (hue < 68) {
            return share < SMALL ? NoteKind.ACTOR : NoteKind.AGGREGATE;
        }
        if (hue < 172) {
            return NoteKind.READ_MODEL;
        }
        if (hue < 250) {
            return NoteKind.COMMAND;
        }
        return hue < 308 ? NoteKind.POLICY : NoteKind.EXTERNAL_SYSTEM;
    }

    /// In degrees, red at 0.
    private static double hue(int red, int green, int blue, int most, double range) {
        double sixth;
        if (most == red) {
            sixth = (green - blue) / range;
        } else if (most == green) {
            sixth = 2 + (blue - red) / range;
        } else {
            sixth = 4 + (red - green) / range;
        }
        return (sixth * 60 + 360) % 360;
    }
}
