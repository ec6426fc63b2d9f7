package dev.watershed.ui.storm;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
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
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Findings as sentences, each with the way to the notes it is about.
final class FindingList {

    private static final int MOST = 40;

    private final Session session;
    private final Texts texts;

    FindingList(Session session) {
        this.session = session;
        texts = session.texts();
    }

    /// Those that name this note; empty when there are none.
    Optional<Section> about(NoteId note) {
        List<Finding> about =
                all().stream().filter(f -> f.evidence().ids().contains(note.value())).toList();
        return about.isEmpty() ? Optional.empty() : Optional.of(section(about));
    }

    Optional<Section> ofTheWall() {
        return all().isEmpty() ? Optional.empty() : Optional.of(section(all()));
    }

    private List<Finding> all() {
        return session.findings().valueProperty().get().orElse(List.of());
    }

    private Section section(List<Finding> findings) {
        Section section =
                Section.titled(texts.of("findings.title")).counting(findings.size(), "warning");
        findings.stream().limit(MOST).map(this::line).forEach(section::with);
        if (findings.size() > MOST) {
            section.with(Labels.of(texts.of("findings.more", findings.size() - MOST), "quiet"));
        }
        return section;
    }

    private HBox line(Finding finding) {
        Label message = Labels.wrapped(texts.say(finding.message()), "body");
        VBox words = new VBox(6, message);
        HBox.setHgrow(words, Priority.ALWAYS);
        fixes(finding).forEach(fix -> words.getChildren().add(button(fix)));
        List<NoteId> others = others(finding);
        Button[] show =
                others.isEmpty()
                        ? new Button[0]
                        : new Button[] {
                            Buttons.small(
                                    texts.of("findings.show", others.size()),
                                    () -> session.show(others))
                        };
        words.getChildren().add(new WaiveLine(session, finding, fixes(finding), show));
        HBox line = new HBox(8, icon(finding), words);
        line.setPadding(new javafx.geometry.Insets(2, 0, 6, 0));
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
    private Button button(Fix fix) {
        Button button = Buttons.small(texts.say(fix.label()), () -> session.perform(fix.edit()));
        button.getStyleClass().add("fix");
        button.setMinWidth(0);
        button.setWrapText(true);
        button.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setMaxHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return button;
    }

    /// The notes to jump to: those on the wall, unless they are just what is chosen already.
    private List<NoteId> others(Finding finding) {
        Board board = session.document().board();
        List<NoteId> notes =
                finding.evidence().ids().stream()
                        .filter(id -> !id.isBlank())
                        .map(NoteId::new)
                        .filter(board.notes()::containsKey)
                        .toList();
        boolean chosen = session.selection().notes().containsAll(notes);
        return chosen ? List.of() : notes;
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
