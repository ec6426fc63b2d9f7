package dev.watershed.ui.services;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.finding.Finding;
import dev.watershed.study.Fix;
import dev.watershed.ui.decisions.WaiveLine;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Findings as sentences, each with its one-click fixes, the way to its notes, and a way to let it
/// rest for a reason.
final class FindingSection {

    private static final int MOST = 12;
    private static final int MOST_FIXES = 2;
    private static final double WIDEST_FIX = 256;

    private final Session session;
    private final Texts texts;

    FindingSection(Session session) {
        this.session = session;
        texts = session.texts();
    }

    Section of(List<Finding> findings) {
        Section section = Section.titled(texts.of("services.findings"));
        if (findings.isEmpty()) {
            return section.with(Labels.wrapped(texts.of("services.findings-none"), "helper"));
        }
        section.counting(findings.size(), "warning");
        findings.stream().limit(MOST).map(this::line).forEach(section::with);
        if (findings.size() > MOST) {
            section.with(Labels.of(texts.of("findings.more", findings.size() - MOST), "quiet"));
        }
        return section;
    }

    private Node line(Finding finding) {
        VBox words = new VBox(6, Labels.wrapped(texts.say(finding.message()), "body"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        List<Fix> fixes = fixes(finding);
        if (!fixes.isEmpty()) {
            FlowPane ways = new FlowPane(8, 6);
            fixes.stream().limit(MOST_FIXES).forEach(f -> ways.getChildren().add(fix(f)));
            words.getChildren().add(ways);
        }
        List<NoteId> notes = notes(finding);
        Node[] show = notes.isEmpty() ? new Node[0] : new Node[] {show(notes)};
        WaiveLine rest = new WaiveLine(session, finding, fixes, show);
        rest.setAlignment(Pos.CENTER_LEFT);
        words.getChildren().add(rest);
        HBox line = new HBox(8, icon(finding), words);
        line.getStyleClass().add("finding-line");
        return line;
    }

    private List<Fix> fixes(Finding finding) {
        return session.fixes()
                .valueProperty()
                .get()
                .map(all -> all.getOrDefault(finding, List.of()))
                .orElse(List.of());
    }

    /// A click does it, and is one undo.
    private Button fix(Fix fix) {
        Button button = Buttons.small(texts.say(fix.label()), () -> session.perform(fix.edit()));
        button.getStyleClass().add("fix");
        button.setMinWidth(0);
        button.setWrapText(true);
        double text = HouseFont.of(Weight.REGULAR).width(button.getText()) * 13;
        button.setPrefWidth(Math.min(text + 28, WIDEST_FIX));
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private Button show(List<NoteId> notes) {
        return Buttons.link(
                texts.of("findings.show", notes.size()),
                () -> {
                    session.lensProperty().set("storm");
                    session.show(notes);
                });
    }

    private List<NoteId> notes(Finding finding) {
        Board board = session.document().board();
        return finding.evidence().ids().stream()
                .filter(id -> !id.isBlank())
                .map(NoteId::new)
                .filter(board.notes()::containsKey)
                .toList();
    }

    private static FontIcon icon(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> toned("fth-alert-octagon", "icon-danger");
            case WARNING -> toned("fth-flag", "icon-warning");
            case INFO -> Icons.of("fth-info");
        };
    }

    private static FontIcon toned(String name, String tone) {
        FontIcon icon = Icons.of(name);
        icon.getStyleClass().add(tone);
        return icon;
    }
}
