package dev.watershed.ui.report;

import dev.watershed.report.PrintedPages;
import dev.watershed.report.Section;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Behind;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Looking;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page the team takes home: choose its sections, look, save.
public final class ReportLens implements Lens {

    private final Session session;
    private final Texts texts;
    private final ReportWriter writer;
    private final ObjectProperty<Set<Section>> chosen =
            new SimpleObjectProperty<>(EnumSet.allOf(Section.class));
    private final BooleanBinding possible;
    private final SectionList list;
    private final PageList pages = new PageList();
    private final Node setting;
    private final StackPane middle = new StackPane();
    private final Label figure = Labels.of("", "body", "muted");
    private final HBox strip;
    private final Looking<Study> look;
    private final Behind<Asked, PrintedPages> paper =
            new Behind<>((asked, cancelled) -> asked.pages());

    /// What the pages on the desk are about.
    private record Asked(Study study, Locale locale, LocalDate day, Set<Section> sections) {

        PrintedPages pages() {
            return PrintedPages.of(study, locale, day, sections);
        }
    }

    /// @param choice asks where the page shall go
    /// @param errands writes it
    public ReportLens(Session session, FileChoice choice, Errands errands) {
        this.session = session;
        texts = session.texts();
        look = new Looking<>(session, study -> study, this::refresh);
        writer = new ReportWriter(session, choice, errands);
        possible =
                Bindings.createBooleanBinding(
                        () -> !chosen.get().isEmpty() && !writer.busyProperty().get() && hasNotes(),
                        chosen,
                        writer.busyProperty(),
                        session.documentProperty());
        list = new SectionList(texts, chosen);
        setting = Panels.empty(texts.of("report.setting"), texts.of("report.setting-help"));
        Button asPaper = Buttons.push(texts.of("report.save-pdf"), () -> save(ReportWriter.PAPER));
        asPaper.setId("save-report-pdf");
        asPaper.disableProperty().bind(possible.not());
        Button save = Buttons.primary(texts.of("report.save"), this::save);
        save.setId("save-report");
        save.disableProperty().bind(possible.not());
        strip =
                new HBox(
                        Labels.whole(texts.of("lens.report"), "heading"),
                        Panels.gap(),
                        figure,
                        asPaper,
                        save);
        paper.resultProperty().subscribe(found -> found.ifPresent(pages::show));
        paper.resultProperty().subscribe(found -> refresh());
        chosen.subscribe(sections -> refresh());
        session.documentProperty().subscribe(d -> refresh());
    }

    private boolean hasNotes() {
        return !session.document().board().notes().isEmpty();
    }

    private void save() {
        save(ReportWriter.PAGE);
    }

    private void save(String ending) {
        if (possible.get()) {
            writer.save(chosen.get(), ending);
        }
    }

    private void refresh() {
        if (!look.isOn()) {
            return;
        }
        Set<Section> sections = chosen.get();
        figure.setText(texts.of("report.figure", sections.size(), pages.getItems().size()));
        middle.getChildren().setAll(desk());
        if (hasNotes() && !sections.isEmpty()) {
            look.seen()
                    .map(study -> new Asked(study, texts.locale(), writer.today(), sections))
                    .ifPresent(paper::ask);
        }
    }

    private Node desk() {
        if (!hasNotes()) {
            return nothing();
        }
        return paper.resultProperty().get().isPresent() ? pages : setting;
    }

    private Node nothing() {
        return Panels.empty(
                texts.of("report.none"),
                texts.of("report.none-help"),
                Buttons.push(
                        texts.of("report.to-storm"), () -> session.lensProperty().set("storm")));
    }

    @Override
    public String id() {
        return "report";
    }

    @Override
    public String icon() {
        return "fth-file-text";
    }

    @Override
    public Optional<Node> strip() {
        return Optional.of(strip);
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
        dev.watershed.ui.frame.Section about =
                dev.watershed.ui.frame.Section.titled(texts.of("report.about-title"))
                        .with(Labels.wrapped(texts.of("report.about"), "body"));
        return new VBox(Panels.header(texts.of("report.title")), about);
    }

    @Override
    public double listWidth() {
        return 264;
    }

    @Override
    public double inspectorWidth() {
        return 312;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("report.save", "fth-save", this::save).when(possible),
                Action.of("report.save-pdf", "fth-save", () -> save(ReportWriter.PAPER))
                        .when(possible));
    }

    @Override
    public void opened() {
        look.begin();
    }

    @Override
    public void closed() {
        look.end();
    }
}
