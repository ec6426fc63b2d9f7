package dev.watershed.ui.teams;

import dev.watershed.drawing.Theme;
import dev.watershed.finding.Wording;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.TeamType;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Names the shapes that are in the picture.
final class TeamLegend extends HBox {

    private final Session session;

    TeamLegend(Session session) {
        super(16);
        this.session = session;
        getStyleClass().addAll("float", "team-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(0, 0, 16, 16));
    }

    void show(Optional<TeamsView> view) {
        getChildren().clear();
        setVisible(view.isPresent());
        view.ifPresent(this::fill);
    }

    private void fill(TeamsView view) {
        Theme theme = session.themeProperty().getValue();
        for (TeamType type : TeamType.values()) {
            if (view.teams().teams().stream().anyMatch(team -> team.type() == type)) {
                add(TeamSwatch.of(type, theme), "team.type-" + type.name());
            }
        }
        for (InteractionMode mode : InteractionMode.values()) {
            if (view.teams().interactions().stream().anyMatch(w -> w.mode() == mode)) {
                add(TeamSwatch.of(mode, theme), "team.mode-" + mode.name());
            }
        }
        getChildren().add(Labels.whole(session.texts().of("teams.legend-bar"), "quiet"));
    }

    private void add(Node swatch, String key) {
        HBox entry =
                new HBox(6, swatch, Labels.whole(session.texts().say(Wording.of(key)), "helper"));
        entry.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(entry);
    }
}
