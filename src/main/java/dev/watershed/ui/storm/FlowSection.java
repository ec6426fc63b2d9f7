package dev.watershed.ui.storm;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.ui.frame.Clickable;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The story round one note, told downwards: what leads to it, itself, what follows. Each row is a
/// jump.
final class FlowSection {

    private static final int STEPS_BACK = 3;
    private static final int MOST_SIDE_BY_SIDE = 4;

    private final Session session;
    private final Texts texts;
    private final Flow flow;
    private final Board board;

    FlowSection(Session session, Flow flow) {
        this.session = session;
        this.flow = flow;
        texts = session.texts();
        board = session.document().board();
    }

    /// Empty for a kind of note that has no place in the flow and no arrow either.
    Optional<Section> about(Note note) {
        List<Flow.Step> before = before(note.id());
        List<Flow.Step> after = flow.from(note.id());
        Section section = Section.titled(texts.of("flow.title"));
        if (before.isEmpty() && after.isEmpty()) {
            if (!inTheFlow(note)) {
                return Optional.empty();
            }
            return Optional.of(section.with(Labels.wrapped(texts.of("flow.alone"), "muted")));
        }
        for (Flow.Step step : before) {
            board.note(step.from()).ifPresent(n -> section.with(row(n, verb(step), false)));
        }
        String own = after.isEmpty() ? "" : verb(after.getFirst());
        section.with(row(note, own, true));
        after.stream()
                .limit(MOST_SIDE_BY_SIDE)
                .flatMap(step -> board.note(step.to()).stream())
                .forEach(n -> section.with(row(n, "", false)));
        if (after.size() > MOST_SIDE_BY_SIDE) {
            section.with(
                    Labels.of(texts.of("flow.more", after.size() - MOST_SIDE_BY_SIDE), "quiet"));
        }
        return Optional.of(section);
    }

    private static boolean inTheFlow(Note note) {
        return switch (note.kind()) {
            case EVENT, COMMAND, POLICY, AGGREGATE, READ_MODEL, ACTOR, EXTERNAL_SYSTEM -> true;
            case HOTSPOT, OPPORTUNITY, VALUE, VOTE, COMMENT, TEAM -> false;
        };
    }

    /// The steps that lead here, furthest first: everything one step back, then one line of story.
    private List<Flow.Step> before(NoteId note) {
        List<Flow.Step> told = new ArrayList<>();
        Set<NoteId> met = new HashSet<>(Set.of(note));
        List<Flow.Step> last = leading(note).limit(MOST_SIDE_BY_SIDE).toList();
        for (int back = 0; back < STEPS_BACK && !last.isEmpty(); back++) {
            List<Flow.Step> fresh = last.stream().filter(step -> met.add(step.from())).toList();
            told.addAll(0, fresh);
            last = fresh.isEmpty() ? List.of() : leading(fresh.getFirst().from()).limit(1).toList();
        }
        return told;
    }

    /// What leads to a note in the story, nearest on the wall first; what is only about data tells
    /// no story.
    private Stream<Flow.Step> leading(NoteId note) {
        return flow.to(note).stream()
                .filter(step -> tellsAStory(step.meaning()))
                .sorted(Comparator.comparingDouble(step -> distance(step.from(), note)));
    }

    private static boolean tellsAStory(LinkKind meaning) {
        return switch (meaning) {
            case LEADS_TO,
                    INVOKES,
                    HANDLED_BY,
                    PRODUCES,
                    EMITS,
                    TRIGGERS,
                    ISSUES,
                    CALLS,
                    PROJECTS,
                    UPDATES_VIEW ->
                    true;
            case VIEW_OF, READS, INFORMS, REFERENCES, OWNS -> false;
        };
    }

    private double distance(NoteId a, NoteId b) {
        return board.note(a)
                .flatMap(from -> board.note(b).map(to -> from.bounds().gapTo(to.bounds())))
                .orElse(Double.MAX_VALUE);
    }

    private String verb(Flow.Step step) {
        return texts.of("flow." + step.meaning().code());
    }

    private HBox row(Note note, String verb, boolean itself) {
        Label text =
                Labels.wrapped(
                        note.text().isBlank() ? texts.of("note.empty") : note.oneLine(),
                        itself ? "strong" : "body");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(Swatch.inSlot(note.kind(), session.themeProperty().getValue()), text);
        if (!verb.isEmpty()) {
            row.getChildren().add(Labels.whole(verb, "quiet"));
        }
        row.getStyleClass().addAll("row", "flush");
        String said = verb.isEmpty() ? note.oneLine() : note.oneLine() + ", " + verb;
        return itself ? row : Clickable.of(row, said, () -> session.show(List.of(note.id())));
    }
}
