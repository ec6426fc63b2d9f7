package dev.watershed.ui.report;

import dev.watershed.finding.Wording;
import dev.watershed.report.Section;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page as a preview: title, figures, and the pictures of the chosen sections.
final class ReportPage extends VBox {

    private static final double WIDTH = 720;

    private final Texts texts;

    ReportPage(Texts texts) {
        this.texts = texts;
        getStyleClass().add("report-page");
        setId("report-page");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    void show(ReportPreview preview, LocalDate day, Set<Section> sections) {
        getChildren().clear();
        String title = preview.title().isBlank() ? texts.of("wall.untitled") : preview.title();
        String date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(texts.locale())
                        .format(day);
        getChildren().add(Labels.wrapped(title, "display"));
        getChildren().add(Labels.of(date, "paper-quiet"));
        getChildren().add(figures(preview));
        for (Section section : Section.values()) {
            if (sections.contains(section)) {
                add(section, preview);
            }
        }
        getChildren().add(Labels.wrapped(texts.of("report.preview-note"), "paper-quiet"));
    }

    private FlowPane figures(ReportPreview preview) {
        FlowPane row = new FlowPane(32, 8);
        row.getStyleClass().add("report-figures");
        row.getChildren()
                .setAll(
                        figure(preview.notes(), "report.figure-notes"),
                        figure(
                                preview.contexts(),
                                preview.drawn() ? "report.figure-drawn" : "report.figure-proposed"),
                        figure(preview.words(), "report.figure-words"),
                        figure(preview.teams(), "report.figure-teams"),
                        figure(preview.findings(), "report.figure-findings"));
        return row;
    }

    private VBox figure(int count, String key) {
        Label figure = Labels.whole(Integer.toString(count), "title", "figure");
        return new VBox(2, figure, Labels.whole(texts.say(Wording.of(key, count)), "paper-quiet"));
    }

    private void add(Section section, ReportPreview preview) {
        Label heading = Labels.of(texts.say(section.title()), "section-title");
        heading.getStyleClass().add("report-heading");
        getChildren().add(heading);
        preview.picture(section)
                .ifPresentOrElse(
                        picture -> getChildren().add(view(picture)),
                        () -> getChildren().add(line(section, preview)));
    }

    private static ImageView view(ReportPreview.Picture picture) {
        ImageView view = new ImageView(picture.image());
        view.setFitWidth(picture.width());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        return view;
    }

    /// What a section without a picture will hold.
    private Label line(Section section, ReportPreview preview) {
        String words =
                switch (section) {
                    case WORDS -> texts.of("report.line-words", preview.words());
                    case CONTEXTS -> texts.of("report.line-contexts", preview.contexts());
                    case FINDINGS -> texts.of("report.line-findings", preview.findings());
                    case WALL, CONTEXT_MAP, SERVICES, DATA, TEAMS, DECISIONS ->
                            texts.of("report.line-nothing");
                };
        return Labels.wrapped(words, "body");
    }
}
