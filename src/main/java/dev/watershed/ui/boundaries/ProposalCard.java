package dev.watershed.ui.boundaries;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextFigures;
import dev.watershed.boundary.Neighbour;
import dev.watershed.boundary.Proposal;
import dev.watershed.boundary.Reason;
import dev.watershed.drawing.wall.ContextHull;
import dev.watershed.finding.Evidence;
import dev.watershed.finding.Wording;
import dev.watershed.ui.frame.Bar;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
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

    /// From this stability a proposal is firm.
    private static final double FIRM = .9;

    /// Terms weaker than this are told in one line.
    private static final double SMALL = .1;

    private final Session session;
    private final BoundaryView view;
    private final Acceptance acceptance;
    private final Spotlight spotlight;
    private final Texts texts;

    ProposalCard(Session session, BoundaryView view, Acceptance acceptance, Spotlight spotlight) {
        this.session = session;
        this.spotlight = spotlight;
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
            lines(section, proposal.reasons());
        }
        proposal.apart().stream().limit(MOST_NEIGHBOURS).forEach(n -> apart(section, n));
        proposal.counterfactual()
                .ifPresent(what -> section.with(remark("fth-scissors", texts.say(what))));
        section.with(remark("fth-repeat", steadiness(proposal.stability())));
        proposal.split()
                .ifPresent(
                        split -> section.with(remark("fth-git-branch", texts.say(split.text()))));
        FiguresSection.of(texts, proposal.id(), view.figures(), this::moved).forEach(section::with);
        section.with(buttons(proposal));
        return section;
    }

    private void moved(ContextFigures.Move move) {
        view.division()
                .proposal(move.to())
                .ifPresent(to -> acceptance.move(Set.of(move.note()), to));
    }

    private Node remark(String icon, String text) {
        return new HBox(8, Icons.small(icon), growing(Labels.wrapped(text, "helper")));
    }

    /// What a stability means.
    private String steadiness(double stability) {
        String key =
                stability >= FIRM ? "firm" : stability >= ContextHull.STABLE ? "fair" : "unsure";
        return texts.of("boundaries.stable-" + key, (int) Math.round(stability * 100));
    }

    private void apart(Section section, Neighbour neighbour) {
        section.with(Labels.of(texts.of("boundaries.apart", neighbour.name()), "label-text"));
        lines(section, neighbour.join().reasons());
    }

    /// The terms that tell; the small ones add up in one line, so that the sum stays right.
    private void lines(Section section, List<Reason> reasons) {
        List<Reason> small = reasons.stream().filter(r -> Math.abs(r.weight()) < SMALL).toList();
        reasons.stream()
                .filter(r -> small.size() < 2 || !small.contains(r))
                .forEach(reason -> section.with(line(reason)));
        if (small.size() > 1) {
            section.with(line(gathered(small)));
        }
    }

    private static Reason gathered(List<Reason> small) {
        List<Object> notes = new ArrayList<>();
        small.forEach(reason -> notes.addAll(reason.evidence().ids()));
        return new Reason(
                Wording.of("boundary.reason-more", small.size()),
                Reason.sum(small),
                Evidence.of(notes.stream().distinct().toList()));
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
            spotlight.follow(row, notes);
        }
        return row;
    }

    private static Label growing(Label label) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node buttons(Proposal proposal) {
        BoundedContext drawn = session.document().contexts().get(proposal.id());
        if (drawn != null && view.isDrawn(proposal)) {
            return new ContextCard(session, acceptance).editing(drawn);
        }
        TextField name = new TextField(proposal.name());
        name.getStyleClass().add("field");
        name.setId("proposal-name");
        name.setPromptText(texts.of("boundaries.name"));
        name.setOnAction(e -> acceptance.accept(proposal, name.getText()));
        Node accept =
                Buttons.small(
                        texts.of("boundaries.accept"),
                        () -> acceptance.accept(proposal, name.getText()));
        accept.setId("accept");
        Button pin =
                Buttons.smallPlain(
                        texts.of("boundaries.pin"), () -> acceptance.pin(proposal, name.getText()));
        pin.setTooltip(new Tooltip(texts.of("boundaries.pin-help")));
        Node select =
                Buttons.smallPlain(
                        texts.of("boundaries.select-notes"),
                        () -> session.show(proposal.members()));
        return new VBox(8, name, new FlowPane(8, 8, accept, pin, select));
    }
}
