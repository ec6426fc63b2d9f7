package dev.watershed.ui.findings;

import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.study.Drafts;
import dev.watershed.study.Fix;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Lets a finding rest, for a reason: *Waive…* turns into a line to write the reason on, and the
/// reason into a record.
public final class WaiveLine extends HBox {

    private final Session session;
    private final Texts texts;
    private final Finding finding;
    private final List<Fix> fixes;
    private Runnable then = () -> {};

    /// @param fixes the other ways out, which become the alternatives of the record
    /// @param beside what else can be done, at the left of *Waive…*
    public WaiveLine(Session session, Finding finding, List<Fix> fixes, Node... beside) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        this.session = session;
        this.finding = finding;
        this.fixes = List.copyOf(fixes);
        texts = session.texts();
        Button waive = Buttons.smallPlain(texts.of("decisions.waive"), this::ask);
        waive.getStyleClass().add("waive");
        getChildren().addAll(beside);
        getChildren().add(waive);
    }

    /// What else is done once the finding rests.
    public WaiveLine then(Runnable next) {
        then = next;
        return this;
    }

    private void ask() {
        TextField reason = new TextField();
        reason.getStyleClass().add("waive-reason");
        reason.setPromptText(texts.of("decisions.waive-prompt"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button rest = Buttons.small(texts.of("decisions.waive-now"), () -> waive(reason.getText()));
        rest.getStyleClass().add("waive-now");
        rest.disableProperty().bind(reason.textProperty().map(String::isBlank).orElse(true));
        reason.setOnAction(e -> waive(reason.getText()));
        getChildren().setAll(reason, rest);
        reason.requestFocus();
    }

    private void waive(String reason) {
        if (reason.isBlank()) {
            return;
        }
        DecisionRecord record =
                new Drafts(session.document(), session.pen())
                        .waiver(finding, fixes, reason.strip());
        if (session.perform(new Edit.Shelve<>(Shelves.DECISIONS, record)).isEmpty()) {
            then.run();
            session.say(Toast.withUndo(texts.of("decisions.waived-now", record.number())));
        }
    }
}
