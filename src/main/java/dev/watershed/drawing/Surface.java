package dev.watershed.drawing;

/// What a picture may ask of whatever it is drawn on: a screen, a PNG, an SVG, a PDF page. All
/// lengths are surface pixels, y grows downwards, colours are ARGB ints (`0xAARRGGBB`). It is
/// called tens of thousands of times a frame, so nothing here makes an object, saves a state or
/// clips. A stroke lies half inside and half outside the outline it follows.
///
/// One path is open at a time: [#beginPath], its moves, lines and curves, then any number of
/// [#fillPath] and [#strokePath] calls on it. The shapes with a default body are drawn as paths; a
/// surface that has its own way to draw one overrides it.
public interface Surface {

    /// How far a control point stands off to make a quarter circle of radius 1 from a cubic curve.
    double QUARTER = 0.5522847498307936;

    void fillRectangle(double x, double y, double width, double height, int argb);

    /// One solid line.
    void line(double x1, double y1, double x2, double y2, double thickness, int argb);

    /// Starts a new path and forgets the one before.
    void beginPath();

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /// A cubic Bézier curve from the current point.
    void curveTo(double cx1, double cy1, double cx2, double cy2, double x, double y);

    void closePath();

    /// Fills the current path, overlapping parts once (non-zero winding).
    void fillPath(int argb);

    void strokePath(double thickness, int argb);

    /// Strokes the current path with dashes `dash` long and `gap` apart.
    void strokePath(double thickness, double dash, double gap, int argb);

    /// One run of text on one line.
    ///
    /// @param x left end of the run
    /// @param baseline where the letters stand
    /// @param size font size in pixels
    void text(String text, double x, double baseline, double size, Weight weight, int argb);

    /// A run of text turned clockwise by `degrees` round the left end of its baseline.
    void turnedText(
            String text,
            double x,
            double baseline,
            double size,
            Weight weight,
            double degrees,
            int argb);

    /// A dashed line. Level ones are drawn dash by dash as rectangles, which is far cheaper on a
    /// screen than dashing a path.
    default void dashedLine(
            double x1,
            double y1,
            double x2,
            double y2,
            double thickness,
            double dash,
            double gap,
            int argb) {
        if (y1 == y2 && dash + gap > 0) {
            double end = Math.max(x1, x2);
            for (double x = Math.min(x1, x2); x < end; x += dash + gap) {
                fillRectangle(x, y1 - thickness / 2, Math.min(dash, end - x), thickness, argb);
            }
            return;
        }
        beginPath();
        moveTo(x1, y1);
        lineTo(x2, y2);
        strokePath(thickness, dash, gap, argb);
    }

    default void strokeRectangle(
            double x, double y, double width, double height, double thickness, int argb) {
        rectanglePath(x, y, width, height);
        strokePath(thickness, argb);
    }

    default void fillRounded(
            double x, double y, double width, double height, double radius, int argb) {
        roundedPath(x, y, width, height, radius);
        fillPath(argb);
    }

    default void strokeRounded(
            double x,
            double y,
            double width,
            double height,
            double radius,
            double thickness,
            int argb) {
        roundedPath(x, y, width, height, radius);
        strokePath(thickness, argb);
    }

    /// Fills the ellipse that touches the four sides of a rectangle.
    default void fillEllipse(double x, double y, double width, double height, int argb) {
        ellipsePath(x, y, width, height);
        fillPath(argb);
    }

    default void strokeEllipse(
            double x, double y, double width, double height, double thickness, int argb) {
        ellipsePath(x, y, width, height);
        strokePath(thickness, argb);
    }

    default void fillTriangle(
            double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        beginPath();
        moveTo(x1, y1);
        lineTo(x2, y2);
        lineTo(x3, y3);
        closePath();
        fillPath(argb);
    }

    /// Fills a rectangle turned clockwise by `degrees` round its own centre.
    default void fillTurned(
            double x, double y, double width, double height, double degrees, int argb) {
        turnedPath(x, y, width, height, degrees);
        fillPath(argb);
    }

    default void strokeTurned(
            double x,
            double y,
            double width,
            double height,
            double degrees,
            double thickness,
            int argb) {
        turnedPath(x, y, width, height, degrees);
        strokePath(thickness, argb);
    }

    /// Begins a path that is a rectangle.
    default void rectanglePath(double x, double y, double width, double height) {
        beginPath();
        moveTo(x, y);
        lineTo(x + width, y);
        lineTo(x + width, y + height);
        lineTo(x, y + height);
        closePath();
    }

    /// Begins a path that is a rectangle turned clockwise by `degrees` round its own centre.
    default void turnedPath(double x, double y, double width, double height, double degrees) {
        double cx = x + width / 2;
        double cy = y + height / 2;
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double ux = width / 2 * cos;
        double uy = width / 2 * sin;
        double vx = -height / 2 * sin;
        double vy = height / 2 * cos;
        beginPath();
        moveTo(cx - ux - vx, cy - uy - vy);
        lineTo(cx + ux - vx, cy + uy - vy);
        lineTo(cx + ux + vx, cy + uy + vy);
        lineTo(cx - ux + vx, cy - uy + vy);
        closePath();
    }

    /// Begins a path that is a rectangle with round corners.
    default void roundedPath(double x, double y, double width, double height, double radius) {
        beginPath();
        addRounded(x, y, width, height, radius);
    }

    /// Adds a rectangle with round corners to the current path.
    default void addRounded(double x, double y, double width, double height, double radius) {
        double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
        double k = r * (1 - QUARTER);
        double right = x + width;
        double bottom = y + height;
        moveTo(x + r, y);
        lineTo(right - r, y);
        curveTo(right - k, y, right, y + k, right, y + r);
        lineTo(right, bottom - r);
        curveTo(right, bottom - k, right - k, bottom, right - r, bottom);
        lineTo(x + r, bottom);
        curveTo(x + k, bottom, x, bottom - k, x, bottom - r);
        lineTo(x, y + r);
        curveTo(x, y + k, x + k, y, x + r, y);
        closePath();
    }

    /// Begins a path that is an ellipse inside a rectangle.
    default void ellipsePath(double x, double y, double width, double height) {
        double rx = width / 2;
        double ry = height / 2;
        double kx = rx * (1 - QUARTER);
        double ky = ry * (1 - QUARTER);
        double right = x + width;
        double bottom = y + height;
        beginPath();
        moveTo(x + rx, y);
        curveTo(right - kx, y, right, y + ky, right, y + ry);
        curveTo(right, bottom - ky, right - kx, bottom, x + rx, bottom);
        curveTo(x + kx, bottom, x, bottom - ky, x, bottom - ry);
        curveTo(x, y + ky, x + kx, y, x + rx, y);
        closePath();
    }
}
