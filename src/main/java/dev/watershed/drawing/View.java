package dev.watershed.drawing;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;

/// How wall units become surface pixels. Pictures are drawn straight in device pixels, so a font is
/// always asked for at its true size and never scaled.
///
/// @param zoom logical pixels per wall unit; 1 is 100 %
/// @param left the wall's x at the left edge of the surface
/// @param top the wall's y at the top edge of the surface
/// @param width of the surface in device pixels
/// @param height of the surface in device pixels
/// @param outputScale device pixels per logical pixel: 1, 1.25, 2 …
public record View(
        double zoom, double left, double top, double width, double height, double outputScale) {

    public View {
        if (!(zoom > 0) || !(outputScale > 0)) {
            throw new IllegalArgumentException("a view needs a zoom and an output scale above 0");
        }
    }

    /// The view that shows all of `area` in the middle of a surface, with an even margin in logical
    /// pixels, never larger than `maxZoom`.
    public static View fitting(
            Bounds area,
            double width,
            double height,
            double margin,
            double maxZoom,
            double outputScale) {
        double inset = 2 * margin * outputScale;
        double across = Math.max(1, width - inset) / Math.max(1, area.width());
        double down = Math.max(1, height - inset) / Math.max(1, area.height());
        double zoom = Math.min(maxZoom, Math.min(across, down) / outputScale);
        double scale = zoom * outputScale;
        Point centre = area.centre();
        return new View(
                zoom,
                centre.x() - width / scale / 2,
                centre.y() - height / scale / 2,
                width,
                height,
                outputScale);
    }

    /// Device pixels per wall unit.
    public double scale() {
        return zoom * outputScale;
    }

    /// Device pixels for a place on the wall.
    public double x(double wallX) {
        return (wallX - left) * scale();
    }

    public double y(double wallY) {
        return (wallY - top) * scale();
    }

    /// The place on the wall under a device pixel.
    public double wallX(double x) {
        return left + x / scale();
    }

    public double wallY(double y) {
        return top + y / scale();
    }

    /// Device pixels for a length in logical pixels: what keeps its size on screen at any zoom.
    public double px(double logical) {
        return logical * outputScale;
    }

    /// Device pixels for a length in wall units.
    public double length(double wall) {
        return wall * scale();
    }

    /// The font size in device pixels for a size in wall units, in steps of half a pixel and never
    /// larger than asked for, so a line that fits stays inside its note.
    public double fontSize(double wallSize) {
        return Math.floor(wallSize * scale() * 2 + 1e-6) / 2;
    }

    /// The part of the wall that shows.
    public Bounds visible() {
        return new Bounds(left, top, width / scale(), height / scale());
    }
}
