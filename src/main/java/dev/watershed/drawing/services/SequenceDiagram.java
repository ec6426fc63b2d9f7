package dev.watershed.drawing.services;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import dev.watershed.service.Interaction;
import dev.watershed.service.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where everything stands in a sequence diagram, in pixels at 100 %.
///
/// @param heads the participants from left to right
/// @param rows the steps from top to bottom
/// @param height to the end of the lifelines
public record SequenceDiagram(List<Head> heads, List<Row> rows, double width, double height) {

    static final double HEAD_HEIGHT = 28;
    static final double SIZE = 12;
    private static final double LEAST_COLUMN = 112;
    private static final double WIDEST_HEAD = 150;
    private static final double ROW = 42;
    private static final double FIRST = HEAD_HEIGHT + 38;

    /// The head of a lifeline.
    public record Head(Participant participant, String name, Bounds bounds) {
        double x() {
            return bounds.centre().x();
        }
    }

    /// One step.
    ///
    /// @param from x of the lifeline it leaves
    /// @param to x of the lifeline it reaches; the same where it stays
    /// @param room how wide its words may be
    public record Row(
            Interaction.Step step, String label, double from, double to, double y, double room) {}

    public SequenceDiagram {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// @param available the columns spread as far as this width
    public static SequenceDiagram of(Interaction interaction, double available, Locale locale) {
        List<String> names = interaction.participants().stream().map(p -> name(p, locale)).toList();
        int count = Math.max(1, names.size());
        double column = Math.max(LEAST_COLUMN, Math.min(190, available / count));
        Map<String, Double> lines = new HashMap<>();
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double x = column * (i + 0.5);
            double text = HouseFont.of(Weight.SEMIBOLD).width(names.get(i)) * SIZE;
            double width = Math.clamp(text + 24, 84, Math.min(WIDEST_HEAD, column - 10));
            Participant participant = interaction.participants().get(i);
            lines.put(participant.id(), x);
            heads.add(
                    new Head(
                            participant,
                            names.get(i),
                            new Bounds(x - width / 2, 0, width, HEAD_HEIGHT)));
        }
        List<Row> rows = new ArrayList<>();
        double y = FIRST - ROW;
        for (Interaction.Step step : interaction.steps()) {
            double from = lines.getOrDefault(step.from(), column / 2);
            double to = lines.getOrDefault(step.to(), column / 2);
            y += isPassedOn(interaction, step, rows) ? 0 : ROW;
            double room = Math.max(column, Math.abs(to - from)) - 16;
            rows.add(new Row(step, label(step, locale), from, to, y, room));
        }
        return new SequenceDiagram(heads, rows, column * count, Math.max(FIRST, y) + ROW - 10);
    }

    /// A request or an answer that the public API only passes on goes on in the same line.
    private static boolean isPassedOn(
            Interaction interaction, Interaction.Step step, List<Row> rows) {
        if (rows.isEmpty() || step.kind() == Interaction.Step.Kind.EVENT) {
            return false;
        }
        Interaction.Step before = rows.getLast().step();
        return before.kind() == step.kind()
                && before.to().equals(step.from())
                && interaction
                        .participant(step.from())
                        .filter(p -> p.kind() == Participant.Kind.PUBLIC_API)
                        .isPresent()
                && before.notes().equals(step.notes());
    }

    /// What a participant is called.
    public static String name(Participant participant, Locale locale) {
        return participant.kind() == Participant.Kind.PUBLIC_API
                ? Wording.of("drawing.public-api").in(locale)
                : participant.name();
    }

    private static String label(Interaction.Step step, Locale locale) {
        boolean silentAnswer =
                step.kind() == Interaction.Step.Kind.ANSWER && step.label().isEmpty();
        return silentAnswer ? Wording.of("drawing.done").in(locale) : step.label();
    }

    /// The step at a height; -1 where there is none.
    public int rowAt(double y) {
        for (int i = 0; i < rows.size(); i++) {
            if (Math.abs(rows.get(i).y() - y) <= ROW / 2) {
                return i;
            }
        }
        return -1;
    }
}
