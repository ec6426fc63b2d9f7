package dev.watershed.drawing.wall;

/// Something small stuck on a note's lower right corner: how many votes it got, or what happened to
/// it between two snapshots.
///
/// @param text what is written on it: a number, or a sign that tells without colour
public record Sticker(String text, Look look) {

    public enum Look {
        DOT,
        ARROW,
        ADDED,
        REMOVED,
        MOVED,
        REWORDED
    }

    public static Sticker votes(int count, boolean arrows) {
        return new Sticker(Integer.toString(count), arrows ? Look.ARROW : Look.DOT);
    }

    /// A note that came, went, moved or was written anew.
    public static Sticker of(Look what) {
        return switch (what) {
            case ADDED -> new Sticker("+", what);
            case REMOVED -> new Sticker("−", what);
            case MOVED -> new Sticker("→", what);
            case REWORDED -> new Sticker("≠", what);
            case DOT, ARROW -> votes(1, what == Look.ARROW);
        };
    }
}
