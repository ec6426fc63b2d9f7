package dev.watershed.ui.teams;

import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Wording;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.ContextFacts;
import dev.watershed.ui.frame.Bar;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Every context in a row: who owns it, what it weighs, and what its owner has to know. What nobody
/// said is in quiet letters.
final class ContextTable extends GridPane {

    private static final double BAR = 64;

    private final Session session;
    private final Texts texts;
    private final Consumer<Optional<ContextId>> choose;

    ContextTable(Session session, Consumer<Optional<ContextId>> choose) {
        this.session = session;
        this.choose = choose;
        texts = session.texts();
        getStyleClass().add("context-table");
        setId("context-table");
    }

    void show(TeamsView view, List<ContextFacts> facts, Optional<ContextId> chosen) {
        getChildren().clear();
        List<String> columns = ContextFactsCard.columns();
        add(cell(Labels.of(texts.of("teams.column-context"), "quiet"), false), 0, 0);
        for (int c = 0; c < columns.size(); c++) {
            add(
                    cell(Labels.of(texts.of("teams.column-" + columns.get(c)), "quiet"), false),
                    c + 1,
                    0);
        }
        for (int r = 0; r < facts.size(); r++) {
            row(r + 1, facts.get(r), view, chosen);
        }
    }

    private void row(int row, ContextFacts f, TeamsView view, Optional<ContextId> chosen) {
        ContextId id = f.context().id();
        boolean here = chosen.equals(Optional.of(id));
        String owner =
                view.teams()
                        .owning(id)
                        .map(team -> texts.say(team.name()))
                        .orElse(texts.of("teams.nobody"));
        Node[] cells = {
            name(f),
            Labels.of(owner, "body"),
            load(f.load()),
            fact(
                    f.complexity(),
                    texts.say(Wording.of("team.complexity-" + f.complexity().value().name()))),
            fact(f.regulation(), f.regulation().value().isBlank() ? "–" : f.regulation().value()),
            fact(f.cadence(), texts.say(Wording.of("team.cadence-" + f.cadence().value().name()))),
            fact(
                    f.users(),
                    f.users().value().isEmpty() ? "–" : String.join(", ", f.users().value()))
        };
        for (int c = 0; c < cells.length; c++) {
            HBox cell = cell((Region) cells[c], here);
            cell.setOnMouseClicked(e -> choose.accept(Optional.of(id)));
            cell.getStyleClass().add("clickable");
            add(cell, c, row);
        }
    }

    private HBox name(ContextFacts f) {
        HBox name =
                new HBox(
                        8,
                        ContextRow.mark(f.context(), session),
                        Labels.of(f.context().name(), "body", "strong"));
        name.setAlignment(Pos.CENTER_LEFT);
        return name;
    }

    private static HBox load(CognitiveLoad load) {
        Bar bar =
                new Bar(load.total() / CognitiveLoad.LIMIT, BAR, load.fits() ? "dark" : "warning");
        Label figure = Labels.whole(CognitiveLoad.shown(load.total()), "figure");
        HBox cell = new HBox(8, bar, figure);
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }

    private static Label fact(ContextFacts.Fact<?> fact, String text) {
        return fact.said() ? Labels.of(text, "body", "medium") : Labels.of(text, "body", "muted");
    }

    private static HBox cell(Region content, boolean chosen) {
        if (content instanceof Label label) {
            label.setTooltip(new Tooltip(label.getText()));
        }
        HBox cell = new HBox(content);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.setMinHeight(36);
        cell.setPadding(new Insets(4, 10, 4, 10));
        cell.getStyleClass().add("option-cell");
        if (chosen) {
            cell.getStyleClass().add("chosen");
        }
        HBox.setHgrow(content, Priority.SOMETIMES);
        GridPane.setHgrow(cell, Priority.SOMETIMES);
        return cell;
    }
}
