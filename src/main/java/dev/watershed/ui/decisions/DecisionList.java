package dev.watershed.ui.decisions;

import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The records to choose from: newest first, those that need a why before all others.
final class DecisionList extends VBox {

    private final ObjectProperty<Optional<DecisionId>> chosen;
    private final Label count = Labels.of("", "helper");
    private final TextField search = new TextField();
    private final HBox searchRow = new HBox(search);
    private final ListView<DecisionRecord> rows = new ListView<>();
    private DecisionLog log = DecisionLog.EMPTY;

    DecisionList(
            Session session,
            ObjectProperty<Optional<DecisionId>> chosen,
            Runnable write,
            Runnable export,
            Runnable bring) {
        this.chosen = chosen;
        Texts texts = session.texts();
        setId("decision-list");
        HBox header =
                Panels.header(
                        texts.of("lens.decisions"),
                        Buttons.icon("fth-search", texts.of("decisions.search"), this::search),
                        Buttons.icon("fth-plus", texts.of("decisions.write"), write));
        header.getChildren().add(1, count);
        search.setPromptText(texts.of("decisions.search"));
        search.setId("decision-search");
        search.textProperty().subscribe(text -> show(log));
        HBox.setHgrow(search, Priority.ALWAYS);
        searchRow.getStyleClass().add("search-row");
        searching(false);
        rows.setId("decisions");
        rows.getStyleClass().add("word-list");
        DecisionTags tags = new DecisionTags(texts, session.desk().clock());
        rows.setCellFactory(view -> new DecisionCell(tags, () -> log));
        rows.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        VBox.setVgrow(rows, Priority.ALWAYS);
        Button out = Buttons.push(texts.of("decisions.export"), export);
        out.setGraphic(Icons.of("fth-download"));
        out.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(out, Priority.ALWAYS);
        HBox foot =
                new HBox(8, out, Buttons.icon("fth-upload", texts.of("decisions.bring"), bring));
        foot.getStyleClass().add("list-foot");
        getChildren().addAll(header, searchRow, rows, foot);
    }

    private void search() {
        searching(!searchRow.isVisible());
        if (searchRow.isVisible()) {
            search.requestFocus();
        } else {
            search.clear();
        }
    }

    private void searching(boolean yes) {
        searchRow.setVisible(yes);
        searchRow.setManaged(yes);
    }

    private void choose(DecisionRecord record) {
        if (record != null && !chosen.get().equals(Optional.of(record.id()))) {
            chosen.set(Optional.of(record.id()));
        }
    }

    void show(DecisionLog now) {
        log = now;
        count.setText(Integer.toString(now.records().size()));
        List<DecisionRecord> found = now.search(search.getText());
        if (!rows.getItems().equals(found)) {
            rows.getItems().setAll(found);
        } else {
            rows.refresh();
        }
        found.stream()
                .filter(record -> chosen.get().equals(Optional.of(record.id())))
                .findFirst()
                .ifPresentOrElse(
                        rows.getSelectionModel()::select, rows.getSelectionModel()::clearSelection);
    }
}
