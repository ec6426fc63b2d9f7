package dev.watershed.ui.history;

import dev.watershed.finding.Wording;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who changed what, newest first; choosing a line goes to that moment.
final class EntryList extends VBox {

    private final Texts texts;
    private final ListView<Entry> entries = new ListView<>();
    private Days days = new Days(false, Locale.ENGLISH);
    private boolean following;

    EntryList(Texts texts, Consumer<Entry> chosen) {
        this.texts = texts;
        getStyleClass().add("panel");
        entries.setId("history-list");
        entries.getStyleClass().add("history-list");
        entries.setCellFactory(view -> new Row());
        entries.setPlaceholder(Labels.wrapped(texts.of("history.nothing"), "muted"));
        VBox.setVgrow(entries, Priority.ALWAYS);
        getChildren().addAll(Panels.header(texts.of("history.who")), entries);
        entries.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> {
                    if (entry != null && !following) {
                        chosen.accept(entry);
                    }
                });
    }

    static String author(Texts texts, Entry entry) {
        return entry.author().isBlank() ? texts.of("history.nobody") : entry.author();
    }

    void show(Past.Overview overview) {
        days = overview.days(texts.locale());
        entries.getItems().setAll(overview.entries().reversed());
    }

    /// Shows the line of a moment.
    void choose(int position) {
        following = true;
        int row = entries.getItems().size() - position;
        if (row >= 0 && row < entries.getItems().size()) {
            entries.getSelectionModel().select(row);
            entries.scrollTo(Math.max(0, row - 3));
        } else {
            entries.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private final class Row extends ListCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(entry == null || empty ? null : content(entry));
        }

        private VBox content(Entry entry) {
            HBox head =
                    new HBox(
                            8,
                            Labels.whole(days.said(entry.at()), "quiet", "figure"),
                            Labels.of(author(texts, entry), "quiet"));
            VBox content = new VBox(2, head, Labels.wrapped(texts.say(entry.label()), "medium"));
            for (Wording line : entry.told()) {
                content.getChildren().add(Labels.wrapped(texts.say(line), "helper"));
            }
            if (entry.more() > 0) {
                String more = texts.of("history.more", entry.more());
                content.getChildren().add(Labels.of(more, "helper"));
            }
            content.setMaxWidth(300);
            return content;
        }
    }
}
