package dev.watershed.ui.teams;

import dev.watershed.finding.Wording;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.ui.frame.Bar;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The load of a team: the sum, what it means, and every part of it.
final class LoadSection {

    /// Above this share of the limit there is little room.
    private static final double LITTLE_ROOM = 0.75;

    private static final double PART_BAR = 76;

    private final Texts texts;
    private final WeightSheet weights;

    LoadSection(Texts texts, WeightSheet weights) {
        this.texts = texts;
        this.weights = weights;
    }

    Section of(CognitiveLoad load) {
        Section section = new Section();
        section.with(sum(load), whole(load), parts(load), weights.node());
        return section;
    }

    private HBox sum(CognitiveLoad load) {
        Label figure = Labels.whole(CognitiveLoad.shown(load.total()), "display");
        figure.setId("team-load");
        String limit = Integer.toString((int) CognitiveLoad.LIMIT);
        HBox row =
                new HBox(
                        8,
                        figure,
                        Labels.whole(texts.of("teams.of-load", limit), "body", "muted"),
                        Panels.gap(),
                        fit(load));
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private Label fit(CognitiveLoad load) {
        if (!load.fits()) {
            return Labels.tag(texts.of("teams.fit-too-much"), "warning");
        }
        boolean little = load.total() > LITTLE_ROOM * CognitiveLoad.LIMIT;
        return Labels.tag(texts.of(little ? "teams.fit-little" : "teams.fit-well"), "good");
    }

    private static Bar whole(CognitiveLoad load) {
        Bar bar = new Bar(load.total() / CognitiveLoad.LIMIT, 0, load.fits() ? "dark" : "warning");
        bar.getStyleClass().add("tall");
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private GridPane parts(CognitiveLoad load) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(6);
        grid.getStyleClass().add("load-parts");
        List<CognitiveLoad.Part> parts = load.parts();
        double largest = parts.isEmpty() ? 1 : parts.getFirst().points();
        for (CognitiveLoad.Part part : parts) {
            Label name = Labels.of(texts.say(Wording.of("team.load-" + part.kind().name())));
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            String sum = WeightSheet.shown(part.weight());
            Label times = Labels.whole(part.count() + " × " + sum, "figure", "quiet");
            Label points = Labels.whole(CognitiveLoad.shown(part.points()), "figure", "strong");
            GridPane.setHalignment(times, HPos.RIGHT);
            GridPane.setHalignment(points, HPos.RIGHT);
            Bar bar = new Bar(part.points() / largest, PART_BAR, "dark");
            grid.addRow(grid.getRowCount(), name, bar, times, points);
        }
        return grid;
    }
}
