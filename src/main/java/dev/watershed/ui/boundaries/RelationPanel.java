package dev.watershed.ui.boundaries;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap.BorderWord;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// About one line of the map: what crosses it, the pattern that is suggested and why, the words at
/// the border. With none chosen, all lines to choose from.
final class RelationPanel {

    private static final int MOST_WORDS = 8;

    private final Session session;
    private final Texts texts;
    private final DrawnMap drawn;
    private final List<Relation> relations;
    private final Consumer<Optional<Relation>> choose;

    RelationPanel(Session session, DrawnMap drawn, Consumer<Optional<Relation>> choose) {
        this.session = session;
        this.drawn = drawn;
        this.relations = drawn.map().relations();
        this.choose = choose;
        texts = session.texts();
    }

    /// @param foot stands below the list of all lines
    Node of(Optional<Relation> chosen, Optional<Node> foot) {
        return chosen.map(this::one).orElseGet(() -> all(foot));
    }

    private Node all(Optional<Node> foot) {
        VBox content = new VBox();
        relations.forEach(relation -> content.getChildren().add(row(relation)));
        if (relations.isEmpty()) {
            content.getChildren().add(Panels.empty(texts.of("boundaries.no-relations"), ""));
        }
        foot.ifPresent(node -> content.getChildren().add(new Section().with(node)));
        return Panels.panel(
                Panels.header(
                        texts.of("boundaries.relations"),
                        Labels.whole(Integer.toString(relations.size()), "quiet")),
                content);
    }

    private Node row(Relation relation) {
        HBox line = new HBox(8, title(relation, "strong"));
        VBox row =
                new VBox(
                        4,
                        line,
                        Labels.of(
                                texts.of(
                                        "boundaries.crosses",
                                        relation.messages().size() + relation.back().size(),
                                        relation.calls()),
                                "helper"));
        row.getStyleClass().addAll("proposal-row", "plain");
        row.setOnMouseClicked(e -> choose.accept(Optional.of(relation)));
        return row;
    }

    private HBox title(Relation relation, String style) {
        HBox title =
                new HBox(
                        8,
                        Labels.of(name(relation.upstream()), style),
                        Icons.of(relation.mutual() ? "fth-repeat" : "fth-arrow-right"),
                        Labels.of(name(relation.downstream()), style));
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private String name(ContextId id) {
        return drawn.name(id);
    }

    private Node one(Relation relation) {
        int place = relations.indexOf(relation);
        HBox header =
                Panels.header(
                        texts.of("boundaries.relation"),
                        Buttons.smallIcon(
                                "fth-chevron-left",
                                texts.of("boundaries.previous"),
                                () -> step(place - 1)),
                        Labels.whole(
                                texts.of("boundaries.of", place + 1, relations.size()), "quiet"),
                        Buttons.smallIcon(
                                "fth-chevron-right",
                                texts.of("boundaries.next"),
                                () -> step(place + 1)));
        String kind = relation.mutual() ? "boundaries.mutual" : "boundaries.upstream";
        Section top =
                new Section()
                        .with(
                                title(relation, "section-title"),
                                Labels.wrapped(
                                        texts.of(
                                                kind,
                                                name(relation.upstream()),
                                                name(relation.downstream())),
                                        "muted"));
        return Panels.panel(
                header,
                new VBox(
                        top,
                        crossing(relation),
                        new PatternSection(session, drawn, relation).node(),
                        words(relation)));
    }

    private void step(int place) {
        choose.accept(Optional.of(relations.get(Math.floorMod(place, relations.size()))));
    }

    private Section crossing(Relation relation) {
        Section section = Section.titled(texts.of("boundaries.what-crosses"));
        List<NoteId> all = new ArrayList<>(relation.messages());
        all.addAll(relation.back());
        for (NoteId id : all) {
            session.document().board().note(id).ifPresent(note -> section.with(message(note)));
        }
        if (!all.isEmpty()) {
            section.with(
                    Buttons.link(
                            texts.of("boundaries.show-on-wall"),
                            () -> {
                                session.lensProperty().set("storm");
                                session.show(all);
                            }));
        }
        return section;
    }

    private Node message(Note note) {
        HBox row =
                new HBox(
                        8,
                        Swatch.of(note.kind(), session.themeProperty().getValue()),
                        Labels.of(note.oneLine(), "body"),
                        Panels.gap(),
                        Labels.whole(
                                texts.of(
                                        "boundaries.readers",
                                        drawn.readers().getOrDefault(note.id(), 0)),
                                "helper"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("row", "flush", "clickable");
        row.setOnMouseClicked(e -> {
            session.lensProperty().set("storm");
            session.show(List.of(note.id()));
        });
        return row;
    }

    private Section words(Relation relation) {
        Section section = Section.titled(texts.of("boundaries.border-words"));
        if (relation.words().isEmpty()) {
            section.with(Labels.wrapped(texts.of("boundaries.no-border-words"), "helper"));
        }
        relation.words().stream().limit(MOST_WORDS).forEach(word -> section.with(word(word)));
        return section;
    }

    private Node word(BorderWord word) {
        String said =
                word.upstream().equals(word.downstream())
                        ? word.upstream()
                        : word.upstream() + " → " + word.downstream();
        HBox row =
                new HBox(
                        8,
                        Labels.of(said, "body"),
                        Panels.gap(),
                        Labels.tag(
                                texts.of(
                                        word.same()
                                                ? "boundaries.word-same"
                                                : "boundaries.word-translated"),
                                word.same() ? "" : "danger"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
