package dev.watershed.ui.services;

import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.Endpoint;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.review.Review;
import dev.watershed.service.review.Surface;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the public API offers, row by row, and how many services were reviewed as others rely on
/// them.
final class ContractsPage extends VBox {

    private final Session session;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final HBox agreement = new HBox(12);

    ContractsPage(Session session) {
        this.session = session;
        texts = session.texts();
        VBox all = new VBox(12, agreement, rows);
        all.getStyleClass().add("services-page");
        agreement.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(Panels.scrolling(all));
        setId("contracts-page");
        getStyleClass().add("services-ground");
    }

    void show(ServicesView view) {
        agreement(view);
        rows.getChildren().clear();
        rows.getChildren().add(Labels.of(texts.of("services.api"), "heading"));
        for (Endpoint endpoint : view.model().publicApi().endpoints()) {
            rows.getChildren().add(row(endpoint, view));
        }
    }

    /// One notion of what others rely on: the last review.
    private void agreement(ServicesView view) {
        List<Service> services = view.model().services();
        long reviewed =
                services.stream()
                        .filter(s ->
                                session.document()
                                        .shelf(Shelves.REVIEWS)
                                        .containsKey(s.id().value()))
                        .count();
        long shared =
                view.model().messages().stream()
                        .filter(m ->
                                view.model().listenersTo(m.note()).stream()
                                        .anyMatch(s -> s.external()))
                        .count();
        Label state =
                Labels.wrapped(
                        texts.of("services.relied-on", shared, reviewed, services.size()), "body");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMinWidth(0);
        Button agree = Buttons.push(texts.of("services.agree"), () -> agree(view.model()));
        agree.setMinWidth(Region.USE_PREF_SIZE);
        agree.setId("agree-all");
        agree.setDisable(services.isEmpty());
        agreement.getChildren().setAll(state, agree);
    }

    private void agree(ServiceModel model) {
        Instant now = session.desk().clock().instant();
        String author = session.desk().author();
        List<Edit> edits =
                model.services().stream()
                        .<Edit>map(s ->
                                new Edit.Shelve<>(
                                        Shelves.REVIEWS,
                                        new Review(s.id(), now, author, Surface.of(model, s))))
                        .toList();
        if (session.perform(new Edit.Together(edits)).isEmpty()) {
            session.say(Toast.withUndo(texts.of("services.agreed-now", edits.size())));
        }
    }

    private Node row(Endpoint endpoint, ServicesView view) {
        Label method =
                Labels.tag(endpoint.method(), endpoint.method().equals("POST") ? "accent" : "");
        method.setMinWidth(52);
        method.setAlignment(Pos.CENTER);
        Label path = Labels.of(endpoint.path(), "strong");
        path.setMinWidth(0);
        HBox.setHgrow(path, Priority.ALWAYS);
        path.setMaxWidth(Double.MAX_VALUE);
        String service = view.model().service(endpoint.service()).map(Service::name).orElse("");
        Label behind = Labels.whole(service + " · " + endpoint.operation(), "helper");
        HBox row = new HBox(10, method, path, behind);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("operation-row");
        return row;
    }
}
