package dev.watershed.ui.services;

import dev.watershed.exchange.contract.SpecificationFile;
import dev.watershed.exchange.contract.Specifications;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The specifications of the chosen service, or of the public API where none is chosen, as they
/// would be handed over: files left, the text of one right. To be read, not written: they follow
/// the wall.
final class SpecificationsPane extends HBox {

    private static final double FILES = 264;

    private final Session session;
    private final Texts texts;
    private final Label title = Labels.of("", "heading");
    private final ListView<SpecificationFile> files = new ListView<>();
    private final TextArea text = new TextArea();

    SpecificationsPane(Session session) {
        this.session = session;
        texts = session.texts();
        setId("specifications");
        getStyleClass().add("specifications");
        files.setCellFactory(list -> new FileCell());
        files.getStyleClass().add("plain-list");
        files.setPrefWidth(FILES);
        files.setMinWidth(160);
        files.getSelectionModel()
                .selectedItemProperty()
                .subscribe(file -> text.setText(file == null ? "" : file.text()));
        text.setEditable(false);
        text.getStyleClass().add("specification-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox.setVgrow(files, Priority.ALWAYS);
        HBox head = new HBox(title);
        head.getStyleClass().add("panel-header");
        getChildren().setAll(new VBox(head, files), text);
    }

    void show(ServiceModel model, Optional<ServiceId> chosen) {
        Specifications written = new Specifications(model, session.document().title());
        Optional<Service> service = chosen.flatMap(model::service);
        title.setText(service.map(Service::name).orElse(texts.of("specifications.public-api")));
        List<SpecificationFile> now =
                model.services().isEmpty()
                        ? List.of()
                        : service.map(written::of).orElseGet(written::publicApi);
        int place = Math.max(0, files.getSelectionModel().getSelectedIndex());
        boolean same = files.getItems().stream().map(SpecificationFile::name).toList()
                .equals(now.stream().map(SpecificationFile::name).toList());
        files.getItems().setAll(now);
        files.getSelectionModel().select(same ? place : 0);
        if (now.isEmpty()) {
            files.setPlaceholder(Panels.empty(texts.of("specifications.none"), ""));
        }
    }

    private static final class FileCell extends ListCell<SpecificationFile> {

        @Override
        protected void updateItem(SpecificationFile file, boolean empty) {
            super.updateItem(file, empty);
            setText(empty || file == null ? "" : file.name());
            setTooltip(empty || file == null ? null : new Tooltip(file.name()));
        }
    }
}
