package dev.watershed.ui.decisions;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.Moment;
import dev.watershed.decision.Subject;
import dev.watershed.document.Document;
import dev.watershed.finding.Finding;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// What a record is about, each a jump, and what was done to it.
final class AboutPanel extends StackPane {

    private static final int MOST = 8;

    private final Session session;
    private final Texts texts;
    private final DecisionTags tags;
    private final Consumer<Optional<DecisionId>> choose;
    private Map<String, Finding> found = Map.of();

    AboutPanel(Session session, Consumer<Optional<DecisionId>> choose) {
        this.session = session;
        this.choose = choose;
        texts = session.texts();
        tags = new DecisionTags(texts, session.desk().clock());
        setId("decision-about");
    }

    void show(Optional<DecisionRecord> record, DecisionLog log) {
        VBox sections = new VBox();
        record.ifPresent(r -> fill(sections, r, log));
        getChildren().setAll(Panels.panel(Panels.header(texts.of("decisions.about")), sections));
    }

    private void fill(VBox sections, DecisionRecord record, DecisionLog log) {
        Document document = session.document();
        List<Note> notes =
                record.about(Subject.Kind.NOTE).stream()
                        .flatMap(id -> document.board().note(new NoteId(id)).stream())
                        .toList();
        List<BoundedContext> contexts =
                record.about(Subject.Kind.CONTEXT).stream()
                        .flatMap(id ->
                                Optional.ofNullable(document.contexts().get(new ContextId(id)))
                                        .stream())
                        .toList();
        List<Team> teams =
                record.about(Subject.Kind.TEAM).stream()
                        .flatMap(id ->
                                Optional.ofNullable(document.teams().get(new TeamId(id))).stream())
                        .toList();
        if (!notes.isEmpty()) {
            sections.getChildren().add(notes(notes));
        }
        if (!contexts.isEmpty()) {
            Section section = Section.titled(texts.of("decisions.contexts"));
            contexts.forEach(context -> section.with(context(context)));
            sections.getChildren().add(section);
        }
        if (!teams.isEmpty()) {
            Section section = Section.titled(texts.of("lens.teams"));
            teams.forEach(team -> section.with(Buttons.link(team.name(), () -> lens("teams"))));
            sections.getChildren().add(section);
        }
        findings(record).ifPresent(sections.getChildren()::add);
        relatives(record, log).ifPresent(sections.getChildren()::add);
        sections.getChildren().add(history(record));
    }

    private Section notes(List<Note> notes) {
        FlowPane chips = Chips.flow();
        notes.stream()
                .limit(MOST)
                .forEach(note ->
                        chips.getChildren()
                                .add(
                                        Chips.note(
                                                note.oneLine(),
                                                note.kind(),
                                                session.themeProperty().getValue())));
        return Section.titled(texts.of("decisions.notes"))
                .withAction(
                        Buttons.link(
                                texts.of("decisions.show"),
                                () -> show(notes.stream().map(Note::id).toList())))
                .with(chips);
    }

    private Node context(BoundedContext context) {
        Rectangle mark = new Rectangle(10, 10);
        mark.setArcWidth(4);
        mark.setArcHeight(4);
        int colour = session.themeProperty().getValue().contextEdge(context.ordinal());
        mark.setFill(Swatch.colour(colour));
        HBox row =
                new HBox(
                        8,
                        mark,
                        Buttons.link(context.name(), () -> show(List.copyOf(context.members()))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(List<NoteId> notes) {
        lens("storm");
        session.show(notes);
    }

    private void lens(String id) {
        session.lensProperty().set(id);
    }

    private Optional<Section> findings(DecisionRecord record) {
        List<String> keys = record.about(Subject.Kind.FINDING);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.titled(texts.of("decisions.closes"));
        keys.forEach(key -> section.with(finding(key)));
        return Optional.of(section);
    }

    /// The finding as a sentence that leads to its notes; its rule where it is gone.
    private Node finding(String key) {
        Finding known = found.get(key);
        if (known == null) {
            String rule = key.substring(0, Math.max(0, key.indexOf(' ')));
            return Labels.wrapped(rule, "body");
        }
        List<NoteId> notes =
                known.evidence().ids().stream()
                        .filter(id -> !id.isBlank())
                        .map(NoteId::new)
                        .filter(session.document().board().notes()::containsKey)
                        .toList();
        String message = texts.say(known.message());
        if (notes.isEmpty()) {
            return Labels.wrapped(message, "body");
        }
        var link = Buttons.link(message, () -> show(notes));
        link.setWrapText(true);
        return link;
    }

    /// @param all every finding by its key, those that are waived as well
    void knowing(Map<String, Finding> all) {
        found = Map.copyOf(all);
    }

    private Optional<Section> relatives(DecisionRecord record, DecisionLog log) {
        Section section = Section.titled(texts.of("decisions.belongs"));
        record.supersedes()
                .flatMap(log::record)
                .ifPresent(old -> section.with(relative("decisions.takes-place", old)));
        log.successorOf(record.id())
                .ifPresent(next -> section.with(relative("decisions.gave-place", next)));
        log.belongingWith(record).stream()
                .filter(other -> !record.supersedes().equals(Optional.of(other.id())))
                .filter(other -> !other.supersedes().equals(Optional.of(record.id())))
                .limit(MOST)
                .forEach(other -> section.with(relative("decisions.relative", other)));
        return section.getChildren().size() > 1 ? Optional.of(section) : Optional.empty();
    }

    private Node relative(String key, DecisionRecord other) {
        var link =
                Buttons.link(
                        texts.of(key, other.number(), other.title()),
                        () -> choose.accept(Optional.of(other.id())));
        link.setWrapText(true);
        return link;
    }

    private Section history(DecisionRecord record) {
        Section section = Section.titled(texts.of("decisions.history"));
        for (Moment moment : record.history()) {
            String what = texts.of("decisions.moment-" + moment.what().code());
            String who =
                    moment.author().isBlank()
                            ? what
                            : texts.of("decisions.who", what, moment.author());
            var time = Labels.whole(tags.moment(moment.at()), "figure", "quiet");
            time.setMinWidth(76);
            section.with(new HBox(12, time, Labels.wrapped(who, "body")));
        }
        return section;
    }
}
