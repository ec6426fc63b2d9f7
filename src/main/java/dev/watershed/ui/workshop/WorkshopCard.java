package dev.watershed.ui.workshop;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Facilitation.Card;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The card the inspector shows instead of what is chosen: a title, a way out, and what the
/// facilitator works with. Kept while the window is open, so that what is half written stays.
public final class WorkshopCard {

    private final Facilitation lead;
    private final Texts texts;
    private final VoteCard vote;
    private final QuestionCard questions;
    private final WalkCard walk;
    private final SnapshotCard snapshots;
    private final BasketCard basket;
    private final LegendCard legend;
    private final PlacesCard places;

    public WorkshopCard(Session session, WorkshopDoors doors) {
        lead = session.facilitation();
        texts = session.texts();
        vote = new VoteCard(session);
        questions = new QuestionCard(session);
        walk = new WalkCard(session);
        snapshots = new SnapshotCard(session, doors);
        basket = new BasketCard(session);
        legend = new LegendCard(session);
        places = new PlacesCard(session);
    }

    /// The card as it is now.
    public Node of(Card card) {
        VBox body =
                switch (card) {
                    case VOTE -> vote.body();
                    case QUESTIONS -> questions.body();
                    case WALK -> walk.body();
                    case SNAPSHOTS -> snapshots.body();
                    case BASKET -> basket.body();
                    case LEGEND -> legend.body();
                    case PLACES -> places.body();
                };
        VBox whole = new VBox(head(card));
        whole.getChildren().add(body);
        whole.setId("card-" + card.name().toLowerCase(Locale.ROOT));
        return whole;
    }

    private HBox head(Card card) {
        String title = texts.of("card." + card.name().toLowerCase(Locale.ROOT));
        Button close = Buttons.icon("fth-x", texts.of("card.close"), this::close);
        close.setId("card-close");
        HBox head = new HBox(Labels.of(title, "heading"), Panels.gap(), close);
        head.getStyleClass().add("panel-header");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void close() {
        lead.contrastProperty().set(Optional.empty());
        lead.cardProperty().set(Optional.empty());
        lead.walkProperty().set(Optional.empty());
    }
}
