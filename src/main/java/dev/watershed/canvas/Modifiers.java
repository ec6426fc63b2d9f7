package dev.watershed.canvas;

/// Keys that are held while something else happens. `ctrl` is Cmd on a Mac.
public record Modifiers(boolean shift, boolean ctrl, boolean alt, boolean space) {

    public static final Modifiers NONE = new Modifiers(false, false, false, false);
    public static final Modifiers SHIFT = new Modifiers(true, false, false, false);
    public static final Modifiers CTRL = new Modifiers(false, true, false, false);
    public static final Modifiers ALT = new Modifiers(false, false, true, false);
    public static final Modifiers SPACE = new Modifiers(false, false, false, true);
}
