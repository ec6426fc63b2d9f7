package dev.watershed.ui.teams;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The bar over the picture: whether this was accepted, how many teams and people, the next step.
final class TeamStrip extends HBox {

    private final Texts texts;
    private final Button accept;
    private final Button again;
    private final Button back;

    TeamStrip(Texts texts, Runnable accept, Runnable again, Runnable back) {
        this.texts = texts;
        this.accept = Buttons.primary(texts.of("teams.accept"), accept);
        this.accept.setId("accept-teams");
        this.again = Buttons.push(texts.of("teams.propose-again"), again);
        this.again.setId("propose-teams");
        this.back = Buttons.plain(texts.of("teams.back"), back);
    }

    /// @param agreedAside whether this is a proposal beside teams that were accepted
    void show(Optional<TeamsView> view, boolean agreedAside) {
        getChildren().setAll(Labels.whole(texts.of("lens.teams"), "heading"));
        view.ifPresent(v -> fill(v, agreedAside));
    }

    private void fill(TeamsView view, boolean agreedAside) {
        String state = texts.of(view.agreed() ? "teams.state-agreed" : "teams.state-proposed");
        Label figure =
                Labels.of(
                        texts.of("teams.figure", view.teams().teams().size(), view.people()),
                        "body",
                        "muted");
        figure.setId("teams-figure");
        getChildren()
                .addAll(Labels.tag(state, view.agreed() ? "good" : "accent"), Panels.gap(), figure);
        if (view.agreed()) {
            getChildren().add(again);
        } else {
            if (agreedAside) {
                getChildren().add(back);
            }
            getChildren().add(accept);
        }
    }
}
