package dev.watershed.ui.findings;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.study.Fix;
import dev.watershed.study.Fixes;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Findings as sentences, each with its one-click fixes, the way to its notes, and a way to let it
/// rest for a reason.
public final class FindingRows {

    private static final int MOST_FIXES = 2;
    private static final double WIDEST_FIX = 256;

    private final Session session;
    private final Texts texts;
    private int most = 12;
    private boolean resting = true;
    private Function<Finding, List<Fix>> fixes;
    private Function<Finding, Optional<Wording>> whyNot = Fixes::whyNone;

    public FindingRows(Session session) {
        this.session = session;
        texts = session.texts();
        fixes = this::known;
    }

    /// Shows this many rows and says how many more there are.
    public FindingRows atMost(int rows) {
        most = rows;
        return this;
    }

    /// Where no record keeps a finding silent.
    public FindingRows notWaived() {
        resting = false;
        return this;
    }

    /// Where there is nothing to mend yet, such as in a proposal.
    public FindingRows onlyRead() {
        fixes = finding -> List.of();
        whyNot = finding -> Optional.empty();
        return notWaived();
    }

    /// @param ways what settles a finding, the likeliest first
    public FindingRows mendedBy(Function<Finding, List<Fix>> ways) {
        fixes = ways;
        return this;
    }

    /// @param why why there is no one-click way, asked for findings that have none
    public FindingRows explained(Function<Finding, Optional<Wording>> why) {
        whyNot = why;
        return this;
    }

    /// @param none one quiet sentence where nothing was found
    public Section section(String title, String none, List<Finding> findings) {
        Section section = Section.titled(title);
        if (findings.isEmpty()) {
            return section.with(Labels.wrapped(none, "helper"));
        }
        section.counting(findings.size(), "warning");
        rows(findings).forEach(section::with);
        if (findings.size() > most) {
            section.with(Labels.of(texts.of("findings.more", findings.size() - most), "quiet"));
        }
        return section;
    }

    /// The rows alone.
    public List<Node> rows(List<Finding> findings) {
        return findings.stream().limit(most).map(this::row).toList();
    }

    private Node row(Finding finding) {
        VBox words = new VBox(6, Labels.wrapped(texts.say(finding.message()), "body"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        List<Fix> ways = fixes.apply(finding);
        if (!ways.isEmpty()) {
            VBox buttons = new VBox(6);
            buttons.setFillWidth(false);
            ways.stream().limit(MOST_FIXES).map(this::button).forEach(buttons.getChildren()::add);
            words.getChildren().add(buttons);
        } else {
            whyNot.apply(finding)
                    .map(why -> Labels.wrapped(texts.say(why), "helper"))
                    .ifPresent(words.getChildren()::add);
        }
        List<NoteId> notes = notes(finding);
        Node[] show = notes.isEmpty() ? new Node[0] : new Node[] {show(notes)};
        if (resting) {
            words.getChildren().add(new WaiveLine(session, finding, ways, show));
        } else {
            words.getChildren().addAll(show);
        }
        HBox row = new HBox(8, FindingIcons.of(finding.severity()), words);
        row.getStyleClass().add("finding-line");
        return row;
    }

    private List<Fix> known(Finding finding) {
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
        button.setTooltip(new Tooltip(button.getText()));
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

    /// The notes to jump to: those on the wall, unless they are just what is chosen already.
    private List<NoteId> notes(Finding finding) {
        Board board = session.document().board();
        List<NoteId> notes =
                finding.evidence().ids().stream()
                        .filter(id -> !id.isBlank())
                        .map(NoteId::new)
                        .filter(board.notes()::containsKey)
                        .toList();
        boolean chosen =
                session.lensProperty().get().equals("storm")
                        && session.selection().notes().containsAll(notes);
        return chosen ? List.of() : notes;
    }
}
