package dev.watershed.ui.projector;

import dev.watershed.board.Pivot;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.workshop.Ticking;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.Phase;
import dev.watershed.workshop.Stand;
import dev.watershed.workshop.Timer;
import dev.watershed.workshop.Walkthrough;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Where we are, who speaks and who is next, and how long: readable from the back of the room.
final class RoomBar extends HBox {

    private final Session session;
    private final Facilitation lead;
    private final Texts texts;
    private final Label title = Labels.of("", "room-title");
    private final TextFlow line = new TextFlow();
    private final Label time = Labels.whole("", "room-time", "figure");
    private final Ticking ticking;

    RoomBar(Session session) {
        this.session = session;
        lead = session.facilitation();
        texts = session.texts();
        ticking = new Ticking(lead::now, this::tick);
        getStyleClass().add("room-bar");
        title.setId("room-title");
        line.setId("room-line");
        time.setId("room-time");
        line.setMaxHeight(USE_PREF_SIZE);
        VBox words = new VBox(2, title, line);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        getChildren().addAll(words, Panels.gap(), time);
    }

    void follow(Optional<Stand> stand) {
        tell();
        ticking.follow(stand);
    }

    /// Nobody looks any more.
    void rest() {
        ticking.follow(Optional.empty());
    }

    private void tick() {
        String shown = "";
        boolean grows = false;
        Optional<Timer> clock = lead.stand().map(Stand::clock).filter(on -> !on.isOpen());
        if (clock.isPresent()) {
            shown = clock.get().shown(lead.now());
            grows = clock.get().isShort(lead.now());
        }
        if (!time.getText().equals(shown)) {
            time.setText(shown);
        }
        time.getStyleClass().remove("short");
        if (grows) {
            time.getStyleClass().add("short");
        }
    }

    void tell() {
        Optional<Walkthrough> walk = lead.walkProperty().get();
        title.setText(heading(walk));
        line.getChildren().clear();
        Optional<Pivot> pivot = walk.flatMap(w -> w.nextPivot(session.document().board()));
        String name = pivot.map(p -> p.label(session.document().board())).orElse("");
        write(sentence(walk, name), name);
    }

    private String heading(Optional<Walkthrough> walk) {
        if (walk.isPresent()) {
            Phase told = walk.get().backwards() ? Phase.REVERSE : Phase.WALK_THROUGH;
            return texts.say(told.title());
        }
        String wall = session.document().title();
        return lead.stand()
                .map(on ->
                        texts.say(
                                on.aside()
                                        .map(aside -> aside.what().title())
                                        .orElse(on.phase().title())))
                .orElse(wall.isBlank() ? texts.of("wall.untitled") : wall);
    }

    private String sentence(Optional<Walkthrough> walk, String pivot) {
        if (walk.isPresent()) {
            return told(walk.get(), pivot);
        }
        Optional<Ballot> open = lead.ballot().filter(ballot -> !ballot.closed());
        if (open.isPresent()) {
            return texts.of("projector.vote", open.get().question());
        }
        return lead.stand()
                .map(on ->
                        on.aside().isPresent()
                                ? texts.say(on.phase().title())
                                : texts.say(on.phase().task()))
                .orElse("");
    }

    private String told(Walkthrough walk, String pivot) {
        if (walk.narrator().isEmpty()) {
            return texts.say((walk.backwards() ? Phase.REVERSE : Phase.WALK_THROUGH).task());
        }
        String name = walk.narrator().get();
        return walk.nextNarrator().isPresent() && !pivot.isEmpty()
                ? texts.of("projector.tells-next", name, walk.nextNarrator().get(), pivot)
                : texts.of("projector.tells", name);
    }

    /// The pivotal event in the sentence stands out.
    private void write(String sentence, String stressed) {
        int at = stressed.isEmpty() ? -1 : sentence.lastIndexOf(stressed);
        if (at < 0) {
            line.getChildren().add(text(sentence, "room-line"));
            return;
        }
        line.getChildren()
                .addAll(
                        text(sentence.substring(0, at), "room-line"),
                        text(stressed, "room-stress"),
                        text(sentence.substring(at + stressed.length()), "room-line"));
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
