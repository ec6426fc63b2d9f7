package dev.watershed.ui.boundaries;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Moves;
import dev.watershed.boundary.Moves.Move;
import dev.watershed.drawing.Colour;
import dev.watershed.ui.boundaries.CompareView.Compared;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What would move and why, by the line it crosses.
final class MovesPanel {

    private static final int MOST = 60;

    /// Two sides of a move.
    private record Crossing(ContextId from, ContextId to) {}

    private final Session session;
    private final Spotlight spotlight;
    private final ToIntFunction<ContextId> colour;
    private final Texts texts;

    MovesPanel(Session session, Spotlight spotlight, ToIntFunction<ContextId> colour) {
        this.session = session;
        this.spotlight = spotlight;
        this.colour = colour;
        texts = session.texts();
    }

    /// @param take moves some of the notes alone
    Node of(Compared compared, Consumer<List<Move>> take) {
        Moves moves = compared.moves();
        VBox content = new VBox();
        if (moves.moved().isEmpty()) {
            content.getChildren()
                    .add(
                            Panels.empty(
                                    texts.of("boundaries.nothing-moves"),
                                    texts.of("boundaries.nothing-moves-help")));
        }
        Map<Crossing, List<Move>> groups = new LinkedHashMap<>();
        for (Move move : moves.moved()) {
            groups.computeIfAbsent(new Crossing(move.from(), move.to()), c -> new ArrayList<>())
                    .add(move);
        }
        groups.forEach((crossing, group) ->
                content.getChildren().add(group(compared, crossing, group, take)));
        return Panels.panel(
                Panels.header(
                        texts.of("boundaries.what-moves"),
                        Labels.whole(Integer.toString(moves.moved().size()), "quiet")),
                content);
    }

    private Node group(
            Compared compared, Crossing crossing, List<Move> moves, Consumer<List<Move>> take) {
        HBox head =
                new HBox(
                        8,
                        swatch(crossing.from()),
                        name(compared, crossing.from()),
                        Icons.small("fth-arrow-right"),
                        swatch(crossing.to()),
                        name(compared, crossing.to()));
        head.setAlignment(Pos.CENTER_LEFT);
        if (compared.moves().isNew(crossing.to())) {
            head.getChildren().add(Labels.tag(texts.of("boundaries.tag-new"), "accent"));
        }
        head.getChildren().addAll(Panels.gap(), Labels.whole("" + moves.size(), "quiet"));
        spotlight.follow(head, moves.stream().map(Move::note).toList());
        Section section = new Section().with(head);
        moves.stream().limit(MOST).forEach(move -> section.with(row(move)));
        if (CompareView.canTake(compared, session.document())) {
            section.with(
                    Buttons.small(
                            texts.of("boundaries.take-moves", moves.size()),
                            () -> take.accept(moves)));
        }
        return section;
    }

    private Node row(Move move) {
        Note note = session.document().board().notes().get(move.note());
        if (note == null) {
            return new Region();
        }
        VBox words =
                new VBox(
                        1,
                        Labels.wrapped(note.oneLine(), "body"),
                        Labels.wrapped(texts.say(move.why()), "helper"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, Swatch.of(note.kind(), session.themeProperty().getValue()), words);
        row.getStyleClass().addAll("row", "flush", "clickable");
        List<NoteId> one = List.of(note.id());
        spotlight.follow(row, one);
        row.setOnMouseClicked(e -> session.show(one));
        return row;
    }

    private Region swatch(ContextId id) {
        Region swatch = new Region();
        swatch.getStyleClass().add("context-swatch");
        int edge = session.themeProperty().getValue().contextEdge(colour.applyAsInt(id));
        swatch.setStyle("-fx-background-color: " + Colour.hex(edge));
        return swatch;
    }

    private static Label name(Compared compared, ContextId id) {
        String name =
                Stream.concat(compared.next().stream(), compared.base().stream())
                        .filter(c -> c.id().equals(id))
                        .map(BoundedContext::name)
                        .findFirst()
                        .orElse(id.value());
        Label label = Labels.of(name, "strong");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(name));
        return label;
    }
}
