package dev.watershed.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One of the ways that were considered.
///
/// @param name in a few words, as the heading of its row
/// @param figures what it would cost and bring; the options of one record share the same names, in
///   the same order, so that they make a table
/// @param chosen true for the one that was decided; none is chosen when all were turned down
public record Option(String name, List<Figure> figures, boolean chosen) {

    /// A figure as it was shown when the decision was made: `Writers`, `1`.
    public record Figure(String name, String value) {}

    public Option {
        figures = List.copyOf(figures);
    }

    public Option choosing(boolean yes) {
        return new Option(name, figures, yes);
    }

    /// With a figure at the end, in place of one of the same name.
    public Option figured(String called, String value) {
        List<Figure> more = new ArrayList<>(figures);
        more.removeIf(figure -> figure.name().equals(called));
        more.add(new Figure(called, value));
        return new Option(name, more, chosen);
    }

    public Optional<String> figure(String called) {
        return figures.stream().filter(f -> f.name().equals(called)).map(Figure::value).findFirst();
    }
}
