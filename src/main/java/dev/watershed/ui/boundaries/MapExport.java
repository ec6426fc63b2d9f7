package dev.watershed.ui.boundaries;

import dev.watershed.drawing.diagram.ContextMapSheet;
import dev.watershed.exchange.ContextMapPage;
import dev.watershed.exchange.ContextMapPage.Paper;
import dev.watershed.exchange.ContextMapText;
import dev.watershed.exchange.ContextMapText.Reader;
import dev.watershed.storage.SafeWrite;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Writes the map that is on the screen to a file, as its ending says: a picture (SVG, PNG, PDF), a
/// drawing for PlantUML, Mermaid or draw.io, or a model for Context Mapper.
final class MapExport {

    private final Session session;
    private final FileChoice choice;
    private final Errands errands;

    MapExport(Session session, FileChoice choice, Errands errands) {
        this.session = session;
        this.choice = choice;
        this.errands = errands;
    }

    /// Asks where to, and writes behind the window; returns whether a file was picked.
    boolean ask(DrawnMap map) {
        Texts texts = session.texts();
        String title = session.document().title();
        String wall = title.isBlank() ? texts.of("wall.untitled") : title;
        String name =
                (wall + " " + texts.of("boundaries.view-context_map"))
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-");
        Optional<Path> file = choice.toExport(name, Paper.SVG.ending());
        file.ifPresent(f -> write(f, map));
        return file.isPresent();
    }

    private void write(Path file, DrawnMap map) {
        Texts texts = session.texts();
        errands.run(
                () -> {
                    SafeWrite.replace(file, bytes(file, map, texts.locale()));
                    return file;
                },
                done -> session.say(Toast.saying(texts.of("boundaries.exported", file))),
                failed -> session.say(Toast.saying(texts.of("report.failed", file))));
    }

    private static byte[] bytes(Path file, DrawnMap map, Locale locale) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Reader reader : Reader.values()) {
            if (name.endsWith("." + reader.ending())) {
                return new ContextMapText(reader)
                        .text(map.study(), map.map(), map.contexts(), locale)
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
        ContextMapSheet sheet =
                ContextMapPage.sheet(map.study(), map.map(), map.contexts(), locale);
        return new ContextMapPage(paper(name)).bytes(sheet, map.study().document().title());
    }

    private static Paper paper(String name) {
        for (Paper paper : Paper.values()) {
            if (name.endsWith("." + paper.ending())) {
                return paper;
            }
        }
        return Paper.SVG;
    }
}
