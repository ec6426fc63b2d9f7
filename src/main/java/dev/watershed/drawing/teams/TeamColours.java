package dev.watershed.drawing.teams;

import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Theme;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.TeamType;

/// The colours of the shapes, as the Team Topologies shape templates have them. They stay light in
/// the dark, a little dimmed, since the ink on them is dark.
public final class TeamColours {

    private static final double NIGHT = 0.93;

    /// How much of a way of working together covers what is under it.
    private static final double HALF = 0.5;

    private TeamColours() {}

    public static int fill(TeamType type, Theme theme) {
        int light =
                switch (type) {
                    case STREAM_ALIGNED -> 0xFFFFEDB8;
                    case PLATFORM -> 0xFFB7CDF1;
                    case ENABLING -> 0xFFDFBDCF;
                    case COMPLICATED_SUBSYSTEM -> 0xFFFFC08B;
                };
        return dimmed(light, theme);
    }

    public static int edge(TeamType type, Theme theme) {
        int light =
                switch (type) {
                    case STREAM_ALIGNED -> 0xFFFFD966;
                    case PLATFORM -> 0xFF6D9EEB;
                    case ENABLING -> 0xFFD09CB7;
                    case COMPLICATED_SUBSYSTEM -> 0xFFE88814;
                };
        return dimmed(light, theme);
    }

    /// Half transparent.
    public static int fill(InteractionMode mode, Theme theme) {
        int light =
                switch (mode) {
                    case COLLABORATION -> 0xFFC6BEDF;
                    case FACILITATING -> 0xFFC9DFBE;
                    case X_AS_A_SERVICE -> 0xFFB4B4B4;
                };
        return Colour.faded(dimmed(light, theme), HALF);
    }

    public static int edge(InteractionMode mode, Theme theme) {
        int light =
                switch (mode) {
                    case COLLABORATION -> 0xFF967EE2;
                    case FACILITATING -> 0xFF78996B;
                    case X_AS_A_SERVICE -> 0xFF999696;
                };
        return dimmed(light, theme);
    }

    private static int dimmed(int argb, Theme theme) {
        return theme.dark() ? Colour.shaded(argb, NIGHT) : argb;
    }
}
