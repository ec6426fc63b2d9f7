package dev.watershed.drawing;

/// The four weights of the house font that are bundled.
public enum Weight {
    REGULAR(400),
    MEDIUM(500),
    SEMIBOLD(600),
    BOLD(700);

    private final int css;

    Weight(int css) {
        this.css = css;
    }

    /// The number CSS and SVG call it by.
    public int css() {
        return css;
    }
}
