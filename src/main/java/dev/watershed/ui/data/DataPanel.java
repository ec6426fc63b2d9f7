package dev.watershed.ui.data;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.document.Edit;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.study.Fix;
import dev.watershed.study.WayOut;
import dev.watershed.study.WaysOut;
import dev.watershed.ui.findings.WaiveLine;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The panel at the right: what was found, one after the other, and for the chosen finding the ways
/// out with their consequences.
final class DataPanel extends StackPane {

    private static final int MOST_CHIPS = 6;

    private final Session session;
    private final Texts texts;
    private final Consumer<Optional<Finding>> choose;

    DataPanel(Session session, Consumer<Optional<Finding>> choose) {
        this.session = session;
        this.choose = choose;
        texts = session.texts();
        setId("data-panel");
    }

    /// @param about only findings about this note; all where there is none
    void show(Optional<DataView> view, Optional<Finding> chosen, Optional<NoteId> about) {
        Node content =
                view.map(v -> chosen.map(f -> finding(v, f, about)).orElseGet(() -> all(v, about)))
                        .orElseGet(() -> new VBox(Panels.header(texts.of("lens.data"))));
        getChildren().setAll(content);
    }

    private Node all(DataView view, Optional<NoteId> about) {
        List<Finding> findings = about.map(view::about).orElse(view.findings());
        List<Finding> weighty =
                findings.stream().filter(f -> f.severity() != Severity.INFO).toList();
        List<Finding> rest = findings.stream().filter(f -> f.severity() == Severity.INFO).toList();
        Section first = Section.titled(texts.of("data.worth-a-look"));
        if (weighty.isEmpty()) {
            boolean bare = view.ownership().holdings().isEmpty() && view.sagas().isEmpty();
            String nothing =
                    bare
                            ? "data.none"
                            : about.isPresent() ? "data.nothing-about" : "data.nothing-found";
            first.with(Labels.wrapped(texts.of(nothing), "helper"));
        } else {
            first.counting(weighty.size(), "warning");
        }
        weighty.forEach(f -> first.with(row(f)));
        VBox sections = new VBox(first);
        if (!rest.isEmpty()) {
            Section more = Section.titled(texts.of("data.to-know")).counting(rest.size(), "");
            rest.forEach(f -> more.with(row(f)));
            sections.getChildren().add(more);
        }
        about.flatMap(new UseSection(texts, view)::of).ifPresent(sections.getChildren()::add);
        copies(view, about).ifPresent(sections.getChildren()::add);
        String title = about.map(view::text).orElse(texts.of("lens.data"));
        return Panels.panel(Panels.header(title), sections);
    }

    private Node row(Finding finding) {
        return FindingLine.inPanel(texts, finding, f -> choose.accept(Optional.of(f)));
    }

    private Optional<Node> copies(DataView view, Optional<NoteId> about) {
        return about.flatMap(new CopySection(session, view)::of);
    }

    private Node finding(DataView view, Finding finding, Optional<NoteId> about) {
        int nth = view.findings().indexOf(finding) + 1;
        HBox header =
                Panels.header(
                        texts.of("data.rule." + finding.rule().value().substring("data.".length())),
                        Labels.whole(texts.of("data.nth", nth, view.findings().size()), "quiet"),
                        Buttons.smallIcon(
                                "fth-x",
                                texts.of("data.all-findings"),
                                () -> choose.accept(Optional.empty())));
        Section what = new Section();
        what.with(Labels.wrapped(texts.say(finding.message()), "body"), chips(view, finding));
        what.with(Labels.wrapped(texts.of("data.source", finding.source()), "quiet"));
        VBox sections = new VBox(what);
        List<WayOut> ways = new WaysOut(view.study(), session::newId).of(finding);
        if (ways.isEmpty()) {
            boolean undrawn = view.document().contexts().isEmpty();
            if (undrawn && finding.severity() != Severity.INFO) {
                Section none = Section.titled(texts.of("data.ways"));
                none.with(Labels.wrapped(texts.of("data.draw-first"), "helper"));
                none.with(
                        Buttons.link(
                                texts.of("teams.to-boundaries"),
                                () -> session.lensProperty().set("boundaries")));
                sections.getChildren().add(none);
            }
            sections.getChildren().add(waiving(finding, ways));
        } else {
            sections.getChildren().add(waysOut(view, finding, ways));
        }
        copies(view, about).ifPresent(sections.getChildren()::add);
        return Panels.panel(header, sections);
    }

    private Node chips(DataView view, Finding finding) {
        FlowPane chips = Chips.flow();
        finding.evidence().ids().stream()
                .filter(id -> !id.isBlank())
                .flatMap(id -> view.document().board().note(new NoteId(id)).stream())
                .limit(MOST_CHIPS)
                .forEach(note -> chips.getChildren().add(chip(note)));
        return chips;
    }

    private Label chip(Note note) {
        Label chip = Chips.note(note.oneLine(), note.kind(), session.themeProperty().getValue());
        chip.setOnMouseClicked(e -> {
            session.lensProperty().set("storm");
            session.show(List.of(note.id()));
        });
        return chip;
    }

    private Node waysOut(DataView view, Finding finding, List<WayOut> ways) {
        return new VBox(
                new WayChoice(texts, ways, (all, way) -> apply(view, finding, all, way)),
                waiving(finding, ways));
    }

    private void apply(DataView view, Finding finding, List<WayOut> ways, WayOut chosen) {
        Edit edit =
                new WaysOut(view.study(), session::newId)
                        .decided(finding, ways, chosen, session.pen());
        if (session.perform(edit).isEmpty()) {
            choose.accept(Optional.empty());
            session.say(Toast.withUndo(texts.of("data.applied", texts.say(chosen.name()))));
        }
    }

    /// A finding stays as it is only with a reason.
    private Node waiving(Finding finding, List<WayOut> ways) {
        List<Fix> others = ways.stream().map(way -> new Fix(way.name(), way.edit())).toList();
        return Section.titled(texts.of("data.waive-title"))
                .with(
                        new WaiveLine(session, finding, others)
                                .then(() -> choose.accept(Optional.empty())));
    }
}
