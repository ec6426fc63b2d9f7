package dev.watershed.ui.report;

import dev.watershed.document.Document;
import dev.watershed.report.HtmlReport;
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

    private static final String ENDING = "html";

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

    void save(Set<Section> sections) {
        Texts texts = session.texts();
        String title = session.document().title();
        String wall = title.isBlank() ? texts.of("wall.untitled") : title;
        String name = wall + " " + texts.of("report.file-name");
        String safe = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        choice.toExport(safe, ENDING)
                .map(ReportWriter::withEnding)
                .ifPresent(f -> write(f, sections));
    }

    private static Path withEnding(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean ends = name.endsWith(".html") || name.endsWith(".htm");
        return ends ? file : file.resolveSibling(file.getFileName() + "." + ENDING);
    }

    private void write(Path file, Set<Section> sections) {
        Document document = session.document();
        Set<Section> chosen = EnumSet.copyOf(sections);
        LocalDate day = today();
        Texts texts = session.texts();
        busy.set(true);
        errands.run(
                () -> {
                    String page = HtmlReport.of(Study.of(document), texts.locale(), day, chosen);
                    SafeWrite.replace(file, page.getBytes(StandardCharsets.UTF_8));
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
