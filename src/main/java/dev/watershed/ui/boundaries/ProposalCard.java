package dev.watershed.ui.boundaries;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Neighbour;
import dev.watershed.boundary.Proposal;
import dev.watershed.boundary.Reason;
import dev.watershed.ui.frame.Bar;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One proposal opened: what is in it, why, what keeps it apart, what would change it, and what can
/// be done.
final class ProposalCard {

    private static final int MOST_NEIGHBOURS = 2;
    private static final double BAR = 60;

    /// A term this strong fills its bar.
    private static final double FULL = 2;

    private final Session session;
    private final BoundaryView view;
    private final Acceptance acceptance;
    private final Texts texts;

    ProposalCard(Session session, BoundaryView view, Acceptance acceptance) {
        this.session = session;
        this.view = view;
        this.acceptance = acceptance;
        texts = session.texts();
    }

    Node of(Proposal proposal) {
        Section section = new Section();
        section.getStyleClass().add("chosen");
        section.with(Labels.wrapped(heads(proposal), "muted"));
        if (!proposal.reasons().isEmpty()) {
            section.with(Labels.of(texts.of("boundaries.why"), "label-text"));
            proposal.reasons().forEach(reason -> section.with(line(reason)));
        }
        proposal.apart().stream().limit(MOST_NEIGHBOURS).forEach(n -> apart(section, n));
        proposal.counterfactual()
                .ifPresent(what ->
                        section.with(
                                new HBox(
                                        8,
                                        Icons.small("fth-scissors"),
                                        growing(Labels.wrapped(texts.say(what), "helper")))));
        section.with(buttons(proposal));
        return section;
    }

    private void apart(Section section, Neighbour neighbour) {
        section.with(Labels.of(texts.of("boundaries.apart", neighbour.name()), "label-text"));
        neighbour.join().reasons().forEach(reason -> section.with(line(reason)));
    }

    private String heads(Proposal proposal) {
        String names =
                proposal.heads().stream()
                        .flatMap(id -> session.document().board().note(id).stream())
                        .map(note -> note.oneLine())
                        .limit(3)
                        .collect(Collectors.joining(", "));
        int rest = Math.max(0, proposal.members().size() - Math.min(3, proposal.heads().size()));
        return texts.of("boundaries.heads", names, rest);
    }

    /// A term: its words, a bar as long as it is strong, its points; hovering lights its notes, a
    /// click chooses them.
    private Node line(Reason reason) {
        Label words = Labels.wrapped(texts.say(reason.text()), "body");
        Label points = Labels.whole(ProposalPanel.shown(reason.weight()), "figure");
        points.setMinWidth(44);
        points.setAlignment(Pos.CENTER_RIGHT);
        Bar bar =
                new Bar(Math.abs(reason.weight()) / FULL, BAR, reason.weight() > 0 ? "accent" : "");
        HBox row = new HBox(10, growing(words), bar, points);
        row.setAlignment(Pos.CENTER_LEFT);
        List<NoteId> notes =
                reason.evidence().ids().stream()
                        .filter(id -> !id.isBlank())
                        .map(NoteId::new)
                        .filter(session.document().board().notes()::containsKey)
                        .toList();
        if (!notes.isEmpty()) {
            row.getStyleClass().addAll("row", "flush", "clickable");
            row.setOnMouseClicked(e -> session.show(notes));
        }
        return row;
    }

    private static Label growing(Label label) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node buttons(Proposal proposal) {
        FlowPane buttons = new FlowPane(8, 8);
        BoundedContext drawn = session.document().contexts().get(proposal.id());
        if (drawn == null || !view.isDrawn(proposal)) {
            Node accept =
                    Buttons.small(texts.of("boundaries.accept"), () -> acceptance.accept(proposal));
            accept.setId("accept");
            buttons.getChildren().add(accept);
        } else {
            buttons.getChildren()
                    .add(new VBox(8, new ContextCard(session, acceptance).editing(drawn)));
        }
        buttons.getChildren()
                .add(
                        Buttons.smallPlain(
                                texts.of("boundaries.select-notes"),
                                () -> session.show(proposal.members())));
        return buttons;
    }
}
