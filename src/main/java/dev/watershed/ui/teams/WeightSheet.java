package dev.watershed.ui.teams;

import dev.watershed.finding.Wording;
import dev.watershed.team.LoadKind;
import dev.watershed.team.LoadWeights;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What weighs how much in a load: a link until somebody wants to change it. Every step is one
/// undo.
final class WeightSheet {

    private static final double STEP = 0.05;

    private final TeamEdits edits;
    private final Texts texts;
    private final Runnable refresh;
    private boolean open;

    WeightSheet(TeamEdits edits, Texts texts, Runnable refresh) {
        this.edits = edits;
        this.texts = texts;
        this.refresh = refresh;
    }

    Node node() {
        var link =
                Buttons.link(
                        texts.of(open ? "teams.weights-done" : "teams.weights"),
                        () -> {
                            open = !open;
                            refresh.run();
                        });
        link.setId("change-weights");
        if (!open) {
            return link;
        }
        LoadWeights weights = edits.weights();
        GridPane grid = new GridPane();
        grid.setHgap(6);
        grid.setVgap(2);
        for (LoadKind kind : LoadKind.values()) {
            row(grid, kind, weights);
        }
        HBox foot = new HBox(12, link);
        if (!weights.areUsual()) {
            foot.getChildren()
                    .add(
                            Buttons.link(
                                    texts.of("teams.weights-usual"),
                                    () -> edits.weigh(LoadWeights.USUAL)));
        }
        return new VBox(8, Labels.wrapped(texts.of("teams.weights-help"), "helper"), grid, foot);
    }

    private void row(GridPane grid, LoadKind kind, LoadWeights weights) {
        String name = texts.say(Wording.of("team.load-" + kind.name()));
        double now = weights.of(kind);
        var label = Labels.of(name, now == kind.weight() ? "body" : "strong");
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(label, Priority.ALWAYS);
        var figure = Labels.whole(shown(now), "figure", "strong");
        figure.setMinWidth(36);
        GridPane.setHalignment(figure, HPos.RIGHT);
        var less =
                Buttons.smallIcon(
                        "fth-minus",
                        texts.of("teams.weighs-less", name),
                        () -> edits.weigh(weights.with(kind, now - STEP)));
        var more =
                Buttons.smallIcon(
                        "fth-plus",
                        texts.of("teams.weighs-more", name),
                        () -> edits.weigh(weights.with(kind, now + STEP)));
        less.setDisable(now <= 0);
        more.setDisable(now >= LoadWeights.MOST);
        grid.addRow(grid.getRowCount(), label, less, figure, more);
    }

    /// Points for one, without the zero before the point.
    static String shown(double points) {
        String figure = String.format(Locale.ROOT, "%.2f", points);
        return figure.startsWith("0") ? figure.substring(1) : figure;
    }
}
