package dev.watershed.ui.decisions;

import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.Subject;
import dev.watershed.finding.Finding;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What we chose and why: the records of this wall, drafted from what was accepted.
public final class DecisionsLens implements Lens {

    private final Session session;
    private final Texts texts;
    private final DecisionEdits edits;
    private final MadrFiles files;
    private final ObjectProperty<Optional<DecisionId>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper awaiting = new ReadOnlyIntegerWrapper();
    private final BooleanProperty some = new SimpleBooleanProperty();
    private final DecisionList list;
    private final DecisionPage page;
    private final ScrollPane desk;
    private final StackPane middle = new StackPane();
    private final AboutPanel about;
    private @Nullable Answer<Map<String, Finding>> findings;

    /// @param choice asks for a folder of MADR files
    /// @param errands reads and writes them
    public DecisionsLens(Session session, FileChoice choice, Errands errands) {
        this.session = session;
        texts = session.texts();
        edits = new DecisionEdits(session);
        files = new MadrFiles(session, choice, errands);
        list = new DecisionList(session, chosen, this::write, files::write, files::read);
        page = new DecisionPage(session, edits, this::choose);
        StackPane ground = new StackPane(page);
        ground.getStyleClass().add("decision-ground");
        ground.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        ground.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        desk = Panels.scrolling(ground);
        desk.setFitToHeight(true);
        desk.getStyleClass().add("decision-desk");
        about = new AboutPanel(session, this::choose);
        chosen.subscribe(id -> refresh());
        session.documentProperty().subscribe(document -> refresh());
        session.themeProperty().subscribe(theme -> refresh());
    }

    private void write() {
        edits.write().ifPresent(id -> choose(Optional.of(id)));
    }

    private void choose(Optional<DecisionId> record) {
        if (record.isPresent()) {
            chosen.set(record);
        }
    }

    private void refresh() {
        DecisionLog log = edits.log();
        awaiting.set(log.waiting().size());
        some.set(!log.records().isEmpty());
        Optional<DecisionRecord> record = chosen.get().flatMap(log::record);
        if (record.isEmpty() && some.get()) {
            chosen.set(Optional.of(log.records().getFirst().id()));
            return;
        }
        list.show(log);
        about.show(record, log);
        record.ifPresent(r -> page.show(r, log));
        middle.getChildren().setAll(record.isPresent() ? desk : nothing());
    }

    private Node nothing() {
        return Panels.empty(
                texts.of("decisions.none"),
                texts.of("decisions.none-help"),
                Buttons.push(texts.of("decisions.write"), this::write));
    }

    @Override
    public String id() {
        return "decisions";
    }

    @Override
    public String icon() {
        return "fth-bookmark";
    }

    @Override
    public Optional<Node> listPanel() {
        return Optional.of(list);
    }

    @Override
    public Optional<Node> picture() {
        return Optional.of(middle);
    }

    @Override
    public Node inspector() {
        return about;
    }

    @Override
    public double inspectorWidth() {
        return 312;
    }

    /// What a record is about belongs beside it in a narrow window too.
    @Override
    public boolean inspectorStays() {
        return true;
    }

    @Override
    public ObservableIntegerValue awaiting() {
        return awaiting.getReadOnlyProperty();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("decisions.write", "fth-plus", this::write),
                Action.of("decisions.export", "fth-download", files::write).when(some),
                Action.of("decisions.import", "fth-upload", files::read));
    }

    @Override
    public void opened() {
        if (findings == null) {
            Answer<Map<String, Finding>> asked = session.ask(DecisionsLens::byKey);
            findings = asked;
            asked.valueProperty()
                    .subscribe(found -> {
                        found.ifPresent(about::knowing);
                        refresh();
                    });
        } else {
            findings.resume();
        }
    }

    private static Map<String, Finding> byKey(Study study) {
        Map<String, Finding> all = new HashMap<>();
        study.findings().forEach(finding -> all.put(Subject.key(finding), finding));
        study.waived().keySet().forEach(finding -> all.put(Subject.key(finding), finding));
        return all;
    }

    @Override
    public void closed() {
        page.stopAsking();
        if (findings != null) {
            findings.rest();
        }
    }
}
