package dev.watershed.ui.services;

import dev.watershed.exchange.contract.SpecificationFile;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The specifications of the chosen service, or of the public API where none is chosen, as they
/// would be handed over: files left, the text of one right. To be read, not written: they follow
/// the wall.
final class SpecificationsPane extends HBox {

    private static final double FILES = 264;

    private final Texts texts;
    private final ComboBox<String> scope = new ComboBox<>();
    private final Consumer<Optional<ServiceId>> choosing;
    private List<Service> services = List.of();
    private boolean filling;
    private Optional<Specified> specified = Optional.empty();
    private final ListView<SpecificationFile> files = new ListView<>();
    private final TextArea text = new TextArea();

    /// @param choosing told which service is looked at; empty for the public API
    /// @param folder writes them all, with what belongs to them, where somebody says
    SpecificationsPane(
            Session session, Consumer<Optional<ServiceId>> choosing, HandOverFolder folder) {
        this.choosing = choosing;
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
        scope.setId("specification-scope");
        scope.setMaxWidth(Double.MAX_VALUE);
        scope.getSelectionModel().selectedIndexProperty().subscribe(i -> chosen(i.intValue()));
        HBox.setHgrow(scope, Priority.ALWAYS);
        Button handOver = Buttons.small(texts.of("specifications.hand-over"), folder::write);
        handOver.setId("hand-over");
        handOver.setMinWidth(Region.USE_PREF_SIZE);
        handOver.setTooltip(new Tooltip(texts.of("specifications.hand-over-help")));
        handOver.disableProperty()
                .bind(folder.busyProperty().or(Bindings.isEmpty(files.getItems())));
        HBox head = new HBox(8, scope, handOver);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-header");
        getChildren().setAll(new VBox(head, files), text);
    }

    private void chosen(int place) {
        if (!filling && place >= 0) {
            boolean one = place > 0 && place <= services.size();
            choosing.accept(one ? Optional.of(services.get(place - 1).id()) : Optional.empty());
        }
    }

    void show(ServicesView view, Optional<ServiceId> chosen) {
        Optional<Service> service = chosen.flatMap(view.model()::service);
        specified = Optional.of(view.specified());
        fillScope(view.model(), service);
        List<SpecificationFile> now = view.specified().files(service.map(Service::id));
        int place = Math.max(0, files.getSelectionModel().getSelectedIndex());
        boolean same = names(files.getItems()).equals(names(now));
        files.getItems().setAll(now);
        files.getSelectionModel().select(same ? place : 0);
    }

    private void fillScope(ServiceModel model, Optional<Service> chosen) {
        filling = true;
        services = model.services();
        List<String> names = new ArrayList<>();
        names.add(texts.of("specifications.public-api"));
        services.forEach(one -> names.add(one.name()));
        scope.getItems().setAll(names);
        scope.getSelectionModel().select(chosen.map(one -> services.indexOf(one) + 1).orElse(0));
        filling = false;
    }

    private static List<String> names(List<SpecificationFile> files) {
        return files.stream().map(SpecificationFile::name).toList();
    }

    /// A name with what came of reading it back.
    private final class FileCell extends ListCell<SpecificationFile> {

        @Override
        protected void updateItem(SpecificationFile file, boolean empty) {
            super.updateItem(file, empty);
            boolean none = empty || file == null;
            setText(none ? "" : file.name());
            setPrefWidth(0);
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            setGraphic(null);
            setTooltip(null);
            if (!none) {
                List<String> problems = specified.map(all -> all.problems(file)).orElse(List.of());
                FontIcon icon = Icons.small(problems.isEmpty() ? "fth-check" : "fth-alert-octagon");
                icon.getStyleClass().add(problems.isEmpty() ? "icon-good" : "icon-danger");
                setGraphic(icon);
                setTooltip(
                        new Tooltip(
                                problems.isEmpty()
                                        ? file.name() + "\n" + texts.of("services.spec-help")
                                        : file.name() + "\n" + String.join("\n", problems)));
            }
        }
    }
}
