package dev.watershed.ui.teams;

import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The bar over the picture: how to look, at which time, how many teams and people, the next step.
final class TeamStrip extends HBox {

    /// How to look at the teams.
    enum Mode {
        TEAMS,
        CONTEXTS,
        CHECKS
    }

    private final Texts texts;
    private final Segments modes;
    private final Segments horizons;
    private final Button accept;
    private final Button again;
    private final Button back;
    private final Button others;

    TeamStrip(
            Texts texts,
            ObjectProperty<Mode> mode,
            ObjectProperty<Horizon> horizon,
            Runnable accept,
            Runnable again,
            Runnable back,
            Runnable others) {
        this.texts = texts;
        modes = Segments.of(List.of(Mode.values()), mode, m -> texts.of("teams.mode-" + lower(m)));
        horizons =
                Segments.of(
                        List.of(Horizon.values()), horizon, h -> texts.of("teams.at-" + h.code()));
        this.accept = Buttons.primary(texts.of("teams.accept"), accept);
        this.accept.setId("accept-teams");
        this.again = Buttons.push(texts.of("teams.propose-again"), again);
        this.again.setId("propose-teams");
        this.back = Buttons.plain(texts.of("teams.back"), back);
        this.others = Buttons.push("", others);
        this.others.setId("team-alternatives");
    }

    private static String lower(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /// @param proposed whether this is a proposal that can be accepted
    /// @param agreedAside whether teams were agreed on that one can go back to
    /// @param alternatives beside the one that is shown
    void show(Optional<TeamsView> view, boolean proposed, boolean agreedAside, int alternatives) {
        getChildren().setAll(modes, horizons, Panels.gap());
        view.ifPresent(v -> {
            Label figure =
                    Labels.of(
                            texts.of("teams.figure", v.teams().teams().size(), v.people()),
                            "body",
                            "muted");
            figure.setId("teams-figure");
            getChildren().add(figure);
        });
        if (proposed) {
            if (alternatives > 0) {
                others.setText(texts.of("teams.alternatives", alternatives));
                getChildren().add(others);
            }
            if (agreedAside) {
                getChildren().add(back);
            }
            getChildren().add(accept);
        } else if (agreedAside) {
            getChildren().add(again);
        }
    }
}
