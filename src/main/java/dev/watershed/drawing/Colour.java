package dev.watershed.drawing;

import java.util.Locale;
import java.util.OptionalInt;

/// Arithmetic on ARGB ints (`0xAARRGGBB`).
public final class Colour {

    public static final int BLACK = 0xFF000000;
    public static final int WHITE = 0xFFFFFFFF;

    private Colour() {}

    /// The colour `0xRRGGBB` without transparency.
    public static int opaque(int rgb) {
        return 0xFF000000 | rgb;
    }

    /// The colour written as `#RRGGBB`; empty when it is not written so.
    public static OptionalInt parsed(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(opaque(Integer.parseInt(hex.substring(1), 16)));
    }

    /// `#RRGGBB`, lower case; transparency is left out.
    public static String hex(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }

    public static int alpha(int argb) {
        return argb >>> 24;
    }

    public static int red(int argb) {
        return (argb >> 16) & 0xFF;
    }

    public static int green(int argb) {
        return (argb >> 8) & 0xFF;
    }

    public static int blue(int argb) {
        return argb & 0xFF;
    }

    /// The colour at a share of its own opacity, 0 to 1.
    public static int faded(int argb, double share) {
        return ((int) Math.round(alpha(argb) * share) << 24) | (argb & 0xFFFFFF);
    }

    /// Every channel times `factor`: below 1 darker.
    public static int shaded(int argb, double factor) {
        return (argb & 0xFF000000)
                | (channel(red(argb) * factor) << 16)
                | (channel(green(argb) * factor) << 8)
                | channel(blue(argb) * factor);
    }

    /// What one sees where `over` lies on the opaque ground `under`.
    public static int laidOn(int under, int over) {
        double a = alpha(over) / 255.0;
        return opaque(
                (channel(red(over) * a + red(under) * (1 - a)) << 16)
                        | (channel(green(over) * a + green(under) * (1 - a)) << 8)
                        | channel(blue(over) * a + blue(under) * (1 - a)));
    }

    /// The contrast of two opaque colours, 1 to 21 (WCAG 2.2).
    public static double contrast(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(red(argb))
                + 0.7152 * linear(green(argb))
                + 0.0722 * linear(blue(argb));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int channel(double value) {
        return (int) Math.round(Math.clamp(value, 0, 255));
    }
}
