package dev.watershed.ui.teams;

import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.TeamAlternative;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The first proposal and its alternatives with what each trades; a click shows it.
final class AlternativeCards {

    private AlternativeCards() {}

    static Section of(List<TeamAlternative> all, int shown, IntConsumer show, Texts texts) {
        Section section = Section.titled(texts.of("teams.alternatives-title"));
        for (int i = 0; i < all.size(); i++) {
            section.with(card(all.get(i), i, i == shown, show, texts));
        }
        return section;
    }

    private static VBox card(
            TeamAlternative other, int place, boolean shown, IntConsumer show, Texts texts) {
        String figures =
                texts.of(
                        "teams.alternative-figures",
                        other.figures().teams(),
                        other.figures().people(),
                        CognitiveLoad.shown(other.figures().heaviest()));
        VBox card =
                new VBox(
                        4,
                        Labels.wrapped(texts.say(other.name()), "strong"),
                        Labels.wrapped(figures, "helper"),
                        Labels.wrapped(texts.say(other.trade()), "body"));
        card.getStyleClass().addAll("card", "alternative-card");
        if (shown) {
            card.getStyleClass().add("chosen");
        } else {
            Button look =
                    Buttons.small(texts.of("teams.alternative-show"), () -> show.accept(place));
            look.getStyleClass().add("alternative-show");
            VBox.setMargin(look, new Insets(4, 0, 0, 0));
            card.getChildren().add(look);
        }
        return card;
    }
}
