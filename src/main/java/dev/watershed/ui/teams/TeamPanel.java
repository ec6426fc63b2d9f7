package dev.watershed.ui.teams;

import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The panel at the right: the chosen team, or all of them as rows.
final class TeamPanel extends StackPane {

    private final Session session;
    private final Texts texts;
    private final Consumer<Optional<TeamId>> choose;

    TeamPanel(Session session, Consumer<Optional<TeamId>> choose) {
        this.session = session;
        this.choose = choose;
        texts = session.texts();
        setId("teams-panel");
    }

    void show(Optional<TeamsView> view, Optional<TeamId> chosen) {
        Node content =
                view.map(v -> content(v, chosen))
                        .orElseGet(() -> new VBox(Panels.header(texts.of("lens.teams"))));
        getChildren().setAll(content);
    }

    private Node content(TeamsView view, Optional<TeamId> chosen) {
        return chosen.flatMap(id -> view.teams().team(id))
                .map(team -> new TeamCard(session, view, choose).of(team))
                .orElseGet(() -> all(view));
    }

    private Node all(TeamsView view) {
        Section rows = new Section();
        view.teams().teams().stream().map(this::row).forEach(rows::with);
        return Panels.panel(
                Panels.header(texts.of("lens.teams")),
                new VBox(rows, checks(texts, view.teams().findings())));
    }

    private Node row(Proposed team) {
        String people = texts.say(Wording.of("team.people", team.size()));
        String type = texts.say(Wording.of("team.type-" + team.type().name()));
        VBox words =
                new VBox(
                        2,
                        Labels.of(texts.say(team.name()), "strong"),
                        Labels.of(
                                texts.say(Wording.of("team.people-type", people, type)), "helper"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(10, TeamSwatch.of(team.type(), theme()), words);
        if (!team.contexts().isEmpty()) {
            double total = team.load().total();
            String figure = texts.of("teams.load-short", CognitiveLoad.shown(total));
            face.getChildren()
                    .add(
                            Labels.whole(
                                    figure,
                                    "figure",
                                    team.load().fits() ? "muted" : "warning-text"));
        }
        face.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setGraphic(face);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setAccessibleText(texts.say(team.name()));
        row.getStyleClass().setAll("row", "clickable", "team-row");
        row.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.setOnAction(e -> choose.accept(Optional.of(team.id())));
        return row;
    }

    private dev.watershed.drawing.Theme theme() {
        return session.themeProperty().getValue();
    }

    /// What the checks say; one quiet sentence where they say nothing.
    static Section checks(Texts texts, List<Finding> findings) {
        Section section = Section.titled(texts.of("teams.checks"));
        if (findings.isEmpty()) {
            return section.with(Labels.wrapped(texts.of("teams.checks-none"), "helper"));
        }
        section.counting(findings.size(), "warning");
        for (Finding finding : findings) {
            FontIcon flag = Icons.of("fth-flag");
            flag.getStyleClass().add("icon-warning");
            var message = Labels.wrapped(texts.say(finding.message()), "body");
            HBox.setHgrow(message, Priority.ALWAYS);
            section.with(new HBox(8, flag, message));
        }
        return section;
    }
}
