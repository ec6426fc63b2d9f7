package dev.watershed.ui.boundaries;

import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Moves;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.drawing.wall.ContextHull;
import dev.watershed.drawing.wall.Emphasis;
import dev.watershed.drawing.wall.Emphasis.Shift;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Any stop of the slider held against what is drawn, against how it is today, or against what was
/// proposed: the notes that would change sides, painted with the edge they leave and the edge they
/// go to, and why. The proposal is made as if nothing but the pinned contexts were drawn.
final class CompareView implements Aspect {

    /// What the proposal is held against.
    private enum Against {
        DRAWN,
        TODAY,
        PROPOSED
    }

    private final Session session;
    private final Texts texts;
    private final Node wall;
    private final Spotlight spotlight;
    private final Runnable changed;
    private final StackPane side = new StackPane();
    private final ObjectProperty<Against> against = new SimpleObjectProperty<>(Against.PROPOSED);
    private final ObjectProperty<Optional<BoundaryView>> view =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<Compared> compared = Optional.empty();
    private @Nullable Answer<Boundaries> answer;

    /// @param base what it is held against
    /// @param next the lines of the slider's stop
    record Compared(List<BoundedContext> base, List<BoundedContext> next, Moves moves) {}

    CompareView(Session session, Node wall, Spotlight spotlight, Runnable changed) {
        this.session = session;
        this.wall = wall;
        this.spotlight = spotlight;
        this.changed = changed;
        texts = session.texts();
        against.subscribe(a -> changed.run());
    }

    /// The stop that is looked at, for the slider.
    Optional<BoundaryView> view() {
        return view.get();
    }

    void slideTo(int stop) {
        view.set(view.get().map(v -> v.at(stop)));
        changed.run();
    }

    @Override
    public Node middle() {
        return wall;
    }

    @Override
    public Node inspector() {
        return side;
    }

    @Override
    public boolean slides() {
        return true;
    }

    private List<Against> possible() {
        List<Against> possible = new ArrayList<>();
        if (!session.document().contexts().isEmpty()) {
            possible.add(Against.DRAWN);
        }
        if (!session.document().today().isEmpty()) {
            possible.add(Against.TODAY);
        }
        possible.add(Against.PROPOSED);
        return possible;
    }

    @Override
    public List<Node> controls() {
        List<Node> controls = new ArrayList<>();
        List<Against> possible = possible();
        if (possible.size() > 1) {
            controls.add(Labels.whole(texts.of("boundaries.against"), "helper"));
            controls.add(
                    Segments.of(
                            possible,
                            against,
                            a ->
                                    texts.of(
                                            "boundaries.against-"
                                                    + a.name().toLowerCase(Locale.ROOT))));
        }
        controls.add(Panels.gap());
        compared.ifPresent(c -> {
            var figure =
                    Labels.of(
                            texts.of(
                                    "boundaries.moves", c.moves().moved().size(), c.moves().stay()),
                            "body",
                            "muted");
            figure.setMinWidth(0);
            figure.setTooltip(new Tooltip(figure.getText()));
            controls.add(figure);
            if (against.get() == Against.DRAWN && !c.moves().moved().isEmpty()) {
                Button redraw = Buttons.primary(texts.of("boundaries.redraw"), this::redraw);
                redraw.setId("redraw");
                controls.add(redraw);
            }
        });
        return controls;
    }

    @Override
    public void refresh() {
        if (answer == null) {
            against.set(possible().getFirst());
            Answer<Boundaries> asked = session.ask(Study::freshBoundaries);
            answer = asked;
            asked.valueProperty().subscribe(b -> b.ifPresent(this::arrived));
        }
        if (!possible().contains(against.get())) {
            against.set(possible().getFirst());
        }
        compared = view.get().map(this::compare);
        side.getChildren()
                .setAll(
                        compared.<Node>map(c ->
                                        new MovesPanel(session, spotlight, this::colour)
                                                .of(c, this::take))
                                .orElseGet(() -> Labels.of("")));
    }

    private void arrived(Boundaries boundaries) {
        Document now = session.document();
        view.set(
                Optional.of(
                        view.get()
                                .map(v -> v.on(now, boundaries))
                                .orElseGet(() -> first(now, boundaries))));
        changed.run();
    }

    /// Against the proposal itself an alternative is worth looking at.
    private BoundaryView first(Document now, Boundaries boundaries) {
        BoundaryView proposed = BoundaryView.proposed(now, boundaries);
        return against.get() != Against.PROPOSED || boundaries.alternatives().isEmpty()
                ? proposed
                : proposed.at(boundaries.alternatives().getFirst().services());
    }

    private Compared compare(BoundaryView v) {
        Document document = session.document();
        List<BoundedContext> base =
                switch (against.get()) {
                    case DRAWN -> document.contextsInOrder();
                    case TODAY -> document.today();
                    case PROPOSED -> before(v.boundaries().proposed().asContexts());
                };
        List<BoundedContext> next = v.division().asContexts();
        Flow flow = Flow.of(document.board());
        Moves moves = Moves.between(document.board(), flow, base, next);
        return new Compared(base, coloured(next, base, moves), moves);
    }

    /// Both sides number their proposals: those of the first side get ids of their own.
    private static List<BoundedContext> before(List<BoundedContext> proposals) {
        return proposals.stream()
                .map(c -> c.renewed(new ContextId("proposed " + c.id().value())))
                .toList();
    }

    /// What goes on keeps its colour; what is new takes one that is free.
    private static List<BoundedContext> coloured(
            List<BoundedContext> next, List<BoundedContext> base, Moves moves) {
        Map<ContextId, Integer> known = new HashMap<>();
        base.forEach(c -> known.put(c.id(), c.ordinal()));
        int free = known.values().stream().mapToInt(o -> o + 1).max().orElse(0);
        List<BoundedContext> coloured = new ArrayList<>();
        for (BoundedContext context : next) {
            Integer old = known.get(moves.twins().getOrDefault(context.id(), context.id()));
            coloured.add(context.coloured(old != null ? old : free++));
        }
        return coloured;
    }

    private int colour(ContextId id) {
        return compared.stream()
                .flatMap(c -> java.util.stream.Stream.concat(c.next().stream(), c.base().stream()))
                .filter(c -> c.id().equals(id))
                .map(BoundedContext::ordinal)
                .findFirst()
                .orElse(0);
    }

    /// The lines of the stop, and a double edge round every note that changes sides.
    Overlay overlay() {
        Document document = session.document();
        List<ContextHull> hulls = new ArrayList<>();
        Map<NoteId, Shift> shifts = new HashMap<>();
        compared.ifPresent(c -> {
            c.next().forEach(context -> hulls.add(ContextHull.of(document.board(), context)));
            Map<ContextId, Integer> before =
                    c.base().stream()
                            .collect(Collectors.toMap(BoundedContext::id, BoundedContext::ordinal));
            Map<ContextId, Integer> after =
                    c.next().stream()
                            .collect(Collectors.toMap(BoundedContext::id, BoundedContext::ordinal));
            for (Moves.Move move : c.moves().moved()) {
                shifts.put(
                        move.note(),
                        new Shift(
                                before.getOrDefault(move.from(), 0),
                                after.getOrDefault(move.to(), 0)));
            }
        });
        Emphasis plain = spotlight.on(document.board());
        return Overlay.NONE.showing(hulls).stressing(plain.shifting(shifts));
    }

    /// Draws the lines of the stop in place of those that are drawn: contexts that go on keep their
    /// names and canvases.
    private void redraw() {
        compared.ifPresent(c -> {
            List<BoundedContext> contexts = new ArrayList<>();
            for (BoundedContext next : c.next()) {
                contexts.add(goingOn(c, next));
            }
            if (session.perform(new Edit.DrawContexts(contexts)).isEmpty()) {
                session.say(
                        Toast.withUndo(texts.of("boundaries.redrawn", c.moves().moved().size())));
            }
        });
    }

    private BoundedContext goingOn(Compared c, BoundedContext next) {
        ContextId twin = c.moves().twins().get(next.id());
        return Optional.ofNullable(twin)
                .flatMap(session.document()::context)
                .map(known -> known.holding(next.members()))
                .orElseGet(() -> next.renewed(new ContextId(session.newId())));
    }

    /// Moves some of the notes alone.
    private void take(List<Moves.Move> moves) {
        if (against.get() != Against.DRAWN || moves.isEmpty()) {
            return;
        }
        compared.ifPresent(c -> {
            ContextId to = moves.getFirst().to();
            var notes = moves.stream().map(Moves.Move::note).collect(Collectors.toSet());
            ContextId twin = c.moves().twins().get(to);
            Edit edit =
                    twin != null
                            ? new Edit.AssignNotes(notes, Optional.of(twin))
                            : new Edit.DrawContexts(
                                    c.next().stream()
                                            .filter(n -> n.id().equals(to))
                                            .map(n -> n.holding(notes))
                                            .map(n -> n.renewed(new ContextId(session.newId())))
                                            .toList());
            if (session.perform(edit).isEmpty()) {
                session.say(Toast.withUndo(texts.of("boundaries.redrawn", notes.size())));
            }
        });
    }

    /// True while single moves can be taken over.
    static boolean canTake(Compared c, Document document) {
        return c.base().equals(document.contextsInOrder());
    }
}
