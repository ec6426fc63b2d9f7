package dev.watershed.ui.boundaries;

import dev.watershed.boundary.Crossing;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// The hulls over the wall, with the proposals and their reasons beside it.
final class HullsView implements Aspect {

    private final Session session;
    private final Texts texts;
    private final Node wall;
    private final ObjectProperty<Optional<BoundaryView>> view;
    private final ProposalPanel panel;
    private final Acceptance acceptance;
    private final Runnable propose;
    private final Working working;

    HullsView(
            Session session,
            Node wall,
            ObjectProperty<Optional<BoundaryView>> view,
            ProposalPanel panel,
            Acceptance acceptance,
            Runnable propose,
            Working working) {
        this.working = working;
        this.session = session;
        this.wall = wall;
        this.view = view;
        this.panel = panel;
        this.acceptance = acceptance;
        this.propose = propose;
        texts = session.texts();
    }

    @Override
    public Node middle() {
        return wall;
    }

    @Override
    public Node inspector() {
        return panel;
    }

    @Override
    public void refresh() {
        panel.refresh();
    }

    @Override
    public boolean slides() {
        return true;
    }

    @Override
    public List<Node> controls() {
        List<Node> controls = new ArrayList<>(List.of(Panels.gap()));
        if (!working.nodes().isEmpty()) {
            controls.addAll(working.nodes());
            return controls;
        }
        view.get().ifPresentOrElse(v -> proposed(v, controls), () -> unasked(controls));
        return controls;
    }

    private void unasked(List<Node> controls) {
        int drawn = session.document().contexts().size();
        if (drawn > 0) {
            controls.add(Labels.of(texts.of("boundaries.drawn", drawn), "body", "muted"));
        }
        controls.add(primary(texts.of("boundaries.propose"), propose, "propose"));
    }

    private void proposed(BoundaryView v, List<Node> controls) {
        Crossing crossing = v.division().crossing();
        String figure =
                texts.of("boundaries.crossing", crossing.events().size(), crossing.calls().size());
        Label words = Labels.of(figure, "body", "muted");
        words.setMinWidth(0);
        controls.add(words);
        int open = v.open(v.division()).size();
        String leave = open > 0 ? "boundaries.reject" : "boundaries.close";
        controls.add(Buttons.plain(texts.of(leave), () -> view.set(Optional.empty())));
        if (open > 0) {
            controls.add(
                    primary(
                            texts.of("boundaries.accept-all", open),
                            acceptance::acceptAll,
                            "accept-all"));
        }
    }

    private static Button primary(String text, Runnable run, String id) {
        Button button = Buttons.primary(text, run);
        button.setId(id);
        return button;
    }
}
