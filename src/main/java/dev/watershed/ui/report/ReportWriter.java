package dev.watershed.ui.report;

import dev.watershed.document.Document;
import dev.watershed.report.HtmlReport;
import dev.watershed.report.PdfReport;
import dev.watershed.report.Section;
import dev.watershed.storage.SafeWrite;
import dev.watershed.study.Study;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Writes the page to a file somebody picks; off the JavaFX thread, one at a time.
final class ReportWriter {

    static final String PAGE = "html";
    static final String PAPER = "pdf";

    private final Session session;
    private final FileChoice choice;
    private final Errands errands;
    private final BooleanProperty busy = new SimpleBooleanProperty();

    ReportWriter(Session session, FileChoice choice, Errands errands) {
        this.session = session;
        this.choice = choice;
        this.errands = errands;
    }

    /// True while a page is being written.
    BooleanProperty busyProperty() {
        return busy;
    }

    LocalDate today() {
        return LocalDate.ofInstant(session.desk().clock().instant(), ZoneId.systemDefault());
    }

    /// @param ending [#PAGE] or [#PAPER]; whoever picks the file may still choose the other
    void save(Set<Section> sections, String ending) {
        Texts texts = session.texts();
        String title = session.document().title();
        String wall = title.isBlank() ? texts.of("wall.untitled") : title;
        String name = wall + " " + texts.of("report.file-name");
        String safe = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        choice.toExport(safe, ending)
                .map(file -> withEnding(file, ending))
                .ifPresent(f -> write(f, sections));
    }

    private static Path withEnding(Path file, String ending) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean ends = isPaper(file) || name.endsWith(".html") || name.endsWith(".htm");
        return ends ? file : file.resolveSibling(file.getFileName() + "." + ending);
    }

    private static boolean isPaper(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + PAPER);
    }

    private void write(Path file, Set<Section> sections) {
        Document document = session.document();
        Set<Section> chosen = EnumSet.copyOf(sections);
        LocalDate day = today();
        Texts texts = session.texts();
        busy.set(true);
        errands.run(
                () -> {
                    Study study = Study.of(document);
                    byte[] report =
                            isPaper(file)
                                    ? PdfReport.of(study, texts.locale(), day, chosen)
                                    : HtmlReport.of(study, texts.locale(), day, chosen)
                                            .getBytes(StandardCharsets.UTF_8);
                    SafeWrite.replace(file, report);
                    return Optional.of(file);
                },
                done -> told(texts.of("report.written", file)),
                failed -> told(texts.of("report.failed", file)));
    }

    private void told(String line) {
        busy.set(false);
        session.say(Toast.saying(line));
    }
}
