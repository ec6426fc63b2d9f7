package dev.watershed.exchange;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextMap;
import dev.watershed.document.Document;
import dev.watershed.drawing.diagram.ContextMapSheet;
import dev.watershed.exchange.maps.ContextMapperModel;
import dev.watershed.exchange.maps.MapDrawio;
import dev.watershed.exchange.maps.MapMermaid;
import dev.watershed.exchange.maps.MapPlantUml;
import dev.watershed.exchange.maps.MapSketch;
import dev.watershed.finding.Wording;
import dev.watershed.study.Study;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The context map for a program of somebody else to draw or to work on.
public final class ContextMapText implements ExportFormat {

    /// What reads it.
    public enum Reader {
        CONTEXT_MAPPER("cml"),
        PLANTUML("puml"),
        MERMAID("mmd"),
        DRAWIO("drawio");

        private final String ending;

        Reader(String ending) {
            this.ending = ending;
        }

        public String ending() {
            return ending;
        }
    }

    private final Reader reader;

    public ContextMapText(Reader reader) {
        this.reader = reader;
    }

    /// One per reader.
    static List<ContextMapText> all() {
        return Arrays.stream(Reader.values()).map(ContextMapText::new).toList();
    }

    @Override
    public String name() {
        return reader == Reader.CONTEXT_MAPPER
                ? "context-mapper"
                : "context-map-" + reader.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Wording title() {
        return Wording.of("exchange." + name());
    }

    @Override
    public List<String> extensions() {
        return List.of(reader.ending());
    }

    @Override
    public List<ExportedFile> write(Document document) {
        Study study = Study.of(document);
        String text = text(study, study.contextMap(), study.contexts(), Locale.ENGLISH);
        return List.of(ExportedFile.text("context-map." + reader.ending(), text));
    }

    /// Any map of this wall.
    ///
    /// @throws CannotExport when Graphviz finds no layout in time
    public String text(Study study, ContextMap map, List<BoundedContext> contexts, Locale locale) {
        return switch (reader) {
            case CONTEXT_MAPPER -> ContextMapperModel.of(study, map, contexts);
            case PLANTUML -> MapPlantUml.of(sketch(study, map, contexts, locale));
            case MERMAID -> MapMermaid.of(sketch(study, map, contexts, locale));
            case DRAWIO -> MapDrawio.of(sketch(study, map, contexts, locale));
        };
    }

    private static MapSketch sketch(
            Study study, ContextMap map, List<BoundedContext> contexts, Locale locale) {
        ContextMapSheet sheet = ContextMapPage.sheet(study, map, contexts, locale);
        return MapSketch.of(study.document().title(), sheet.diagram(), sheet.theme());
    }
}
