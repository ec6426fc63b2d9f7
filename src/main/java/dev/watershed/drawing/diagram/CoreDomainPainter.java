package dev.watershed.drawing.diagram;

import dev.watershed.boundary.CoreDomainChart;
import dev.watershed.boundary.CoreDomainChart.Spot;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Paints the core domain chart: how much a context sets the business apart, upwards, against how
/// hard its model is, to the right. Contexts are dots in their colours with their names beside.
public final class CoreDomainPainter {

    /// The field of the chart, in logical pixels at 100 %.
    private static final double WIDTH = 840;

    private static final double HEIGHT = 600;
    private static final double DOT = 11;
    private static final double NAME_SIZE = 14;
    private static final double ZONE_SIZE = 13;
    private static final double AXIS_SIZE = 13;

    private final Surface on;
    private final View view;
    private final Theme theme;
    private final Locale locale;

    private CoreDomainPainter(Surface on, View view, Theme theme, Locale locale) {
        this.on = on;
        this.view = view;
        this.theme = theme;
        this.locale = locale;
    }

    /// The chart with its axes.
    public static Bounds extent() {
        return new Bounds(-44, -16, WIDTH + 60, HEIGHT + 60);
    }

    /// Where a context stands.
    public static Point place(Spot spot) {
        return new Point(
                WIDTH * spot.complexity() / 100.0, HEIGHT * (100 - spot.differentiation()) / 100.0);
    }

    /// How far right a point lies, 0 to 100.
    public static int complexityAt(Point p) {
        return Math.clamp(Math.round(p.x() / WIDTH * 100), 0, 100);
    }

    /// How far up a point lies, 0 to 100.
    public static int differentiationAt(Point p) {
        return Math.clamp(Math.round(100 - p.y() / HEIGHT * 100), 0, 100);
    }

    /// The context at a point.
    public static Optional<Spot> at(CoreDomainChart chart, Point p) {
        return chart.spots().stream()
                .filter(spot -> place(spot).distanceTo(p) <= 2 * DOT)
                .min(Comparator.comparingDouble(spot -> place(spot).distanceTo(p)));
    }

    public static void paint(
            Surface on,
            CoreDomainChart chart,
            View view,
            Theme theme,
            Locale locale,
            Optional<String> chosen) {
        CoreDomainPainter painter = new CoreDomainPainter(on, view, theme, locale);
        on.fillRectangle(0, 0, view.width(), view.height(), theme.of(Token.WALL));
        painter.zones();
        painter.axes();
        painter.spots(chart, chosen);
    }

    private void zones() {
        double generic = HEIGHT * (100 - CoreDomainChart.GENERIC_BELOW) / 100.0;
        double core = HEIGHT * (100 - CoreDomainChart.CORE_FROM) / 100.0;
        zone(0, core, WIDTH, generic - core, Token.S0);
        zone(0, 0, WIDTH, core, Token.ACCENT_SOFT);
        zone(0, generic, WIDTH, HEIGHT - generic, Token.S2);
        label("subdomain-core", 14, 20);
        label("subdomain-supporting", 14, core + 20);
        label("subdomain-generic", 14, generic + 20);
        double edge = view.length(1);
        on.strokeRounded(
                view.x(0),
                view.y(0),
                view.length(WIDTH),
                view.length(HEIGHT),
                view.length(4),
                edge,
                theme.of(Token.LINE2));
    }

    private void zone(double x, double y, double width, double height, Token fill) {
        on.fillRectangle(
                view.x(x), view.y(y), view.length(width), view.length(height), theme.of(fill));
    }

    private void label(String key, double x, double y) {
        String text = Wording.of("boundary." + key).in(locale);
        text(text, x, y, ZONE_SIZE, Weight.SEMIBOLD, theme.of(Token.T3));
    }

    private void axes() {
        String right = Wording.of("drawing.chart-complexity").in(locale);
        String up = Wording.of("drawing.chart-differentiation").in(locale);
        double width = HouseFont.of(Weight.MEDIUM).width(right) * AXIS_SIZE;
        text(right, WIDTH - width, HEIGHT + 24, AXIS_SIZE, Weight.MEDIUM, theme.of(Token.T2));
        double size = view.fontSize(AXIS_SIZE);
        on.turnedText(
                up,
                view.x(-18),
                view.y(HouseFont.of(Weight.MEDIUM).width(up) * AXIS_SIZE),
                size,
                Weight.MEDIUM,
                -90,
                theme.of(Token.T2));
    }

    private void spots(CoreDomainChart chart, Optional<String> chosen) {
        List<Bounds> taken = new ArrayList<>();
        chart.spots().forEach(s -> taken.add(Bounds.centredOn(place(s), 2 * DOT, 2 * DOT)));
        for (Spot spot : chart.spots()) {
            boolean here = chosen.equals(Optional.of(spot.context().value()));
            dot(spot, here);
            name(spot, taken);
        }
    }

    private void dot(Spot spot, boolean here) {
        Point at = place(spot);
        double radius = view.length(DOT);
        double x = view.x(at.x()) - radius;
        double y = view.y(at.y()) - radius;
        int edge = theme.contextEdge(spot.ordinal());
        on.fillEllipse(x, y, 2 * radius, 2 * radius, edge);
        if (spot.suggested()) {
            double inner = radius - view.length(3);
            on.fillEllipse(
                    view.x(at.x()) - inner,
                    view.y(at.y()) - inner,
                    2 * inner,
                    2 * inner,
                    theme.contextFill(spot.ordinal()));
        }
        if (here) {
            double out = radius + view.length(4);
            on.strokeEllipse(
                    view.x(at.x()) - out,
                    view.y(at.y()) - out,
                    2 * out,
                    2 * out,
                    view.length(2),
                    theme.of(Token.ACCENT));
        }
    }

    /// Beside its dot, where nothing else stands.
    private void name(Spot spot, List<Bounds> taken) {
        double width = HouseFont.of(Weight.SEMIBOLD).width(spot.name()) * NAME_SIZE;
        Point at = place(spot);
        double gap = DOT + 6;
        List<Bounds> wishes =
                List.of(
                        new Bounds(at.x() + gap, at.y() - 9, width, 18),
                        new Bounds(at.x() - gap - width, at.y() - 9, width, 18),
                        new Bounds(at.x() - width / 2, at.y() - gap - 18, width, 18),
                        new Bounds(at.x() - width / 2, at.y() + gap, width, 18));
        Bounds field = new Bounds(0, 0, WIDTH, HEIGHT);
        Bounds best =
                wishes.stream()
                        .filter(field::contains)
                        .filter(b -> taken.stream().noneMatch(b::overlaps))
                        .findFirst()
                        .orElse(wishes.getFirst());
        taken.add(best);
        on.fillRectangle(
                view.x(best.x()) - view.length(2),
                view.y(best.y()),
                view.length(width + 4),
                view.length(18),
                Colour.faded(theme.of(Token.S0), 0.6));
        int ink = theme.of(Token.T1);
        text(spot.name(), best.x(), best.y() + 9, NAME_SIZE, Weight.SEMIBOLD, ink);
    }

    private void text(String text, double x, double middle, double size, Weight weight, int argb) {
        double pixels = view.fontSize(size);
        on.text(text, view.x(x), view.y(middle) + HouseFont.MIDDLE * pixels, pixels, weight, argb);
    }
}
