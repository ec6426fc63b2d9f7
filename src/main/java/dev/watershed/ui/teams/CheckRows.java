package dev.watershed.ui.teams;

import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.study.Fix;
import dev.watershed.ui.decisions.WaiveLine;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the checks say, each with its fix and a way to let it rest.
final class CheckRows {

    private final Session session;
    private final Texts texts;
    private final boolean agreed;

    /// @param agreed whether these teams were agreed on: only then there is something to mend
    CheckRows(Session session, boolean agreed) {
        this.session = session;
        this.agreed = agreed;
        texts = session.texts();
    }

    /// One quiet sentence where they say nothing.
    Section section(List<Finding> findings) {
        Section section = Section.titled(texts.of("teams.checks"));
        if (findings.isEmpty()) {
            return section.with(Labels.wrapped(texts.of("teams.checks-none"), "helper"));
        }
        section.counting(findings.size(), "warning");
        findings.forEach(finding -> section.with(row(finding)));
        return section;
    }

    Node row(Finding finding) {
        boolean info = finding.severity() == Severity.INFO;
        FontIcon flag = Icons.of(info ? "fth-info" : "fth-flag");
        if (!info) {
            flag.getStyleClass().add("icon-warning");
        }
        VBox words = new VBox(6, Labels.wrapped(texts.say(finding.message()), "body"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (agreed) {
            List<Fix> fixes = fixes(finding);
            fixes.stream().limit(2).map(this::button).forEach(words.getChildren()::add);
            words.getChildren().add(new WaiveLine(session, finding, fixes));
        }
        return new HBox(8, flag, words);
    }

    private List<Fix> fixes(Finding finding) {
        return session.fixes()
                .valueProperty()
                .get()
                .map(all -> all.getOrDefault(finding, List.of()))
                .orElse(List.of());
    }

    private Button button(Fix fix) {
        Button button = Buttons.small(texts.say(fix.label()), () -> session.perform(fix.edit()));
        button.getStyleClass().add("fix");
        return button;
    }
}
