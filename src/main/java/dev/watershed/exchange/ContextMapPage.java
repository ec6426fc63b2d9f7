package dev.watershed.exchange;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.document.Document;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.drawing.diagram.ContextMapDiagram;
import dev.watershed.drawing.diagram.ContextMapReader;
import dev.watershed.drawing.diagram.ContextMapSheet;
import dev.watershed.drawing.diagram.LayoutFailed;
import dev.watershed.drawing.outlet.PdfPages;
import dev.watershed.drawing.outlet.SvgSurface;
import dev.watershed.finding.Wording;
import dev.watershed.study.Study;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The context map as a picture: text stays text in SVG and PDF.
public final class ContextMapPage implements ExportFormat {

    /// What kind of file it becomes.
    public enum Paper {
        SVG,
        PNG,
        PDF;

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Paper paper;

    public ContextMapPage(Paper paper) {
        this.paper = paper;
    }

    /// One per kind of file.
    static List<ContextMapPage> all() {
        return Arrays.stream(Paper.values()).map(ContextMapPage::new).toList();
    }

    @Override
    public String name() {
        return "context-map-" + paper.ending();
    }

    @Override
    public Wording title() {
        return Wording.of("exchange." + name());
    }

    @Override
    public List<String> extensions() {
        return List.of(paper.ending());
    }

    @Override
    public List<ExportedFile> write(Document document) {
        Study study = Study.of(document);
        ContextMap map = study.contextMap();
        byte[] bytes = bytes(sheet(study, map, study.contexts(), Locale.ENGLISH), document.title());
        return List.of(new ExportedFile("context-map." + paper.ending(), bytes));
    }

    /// Any map of this wall, laid out in the light.
    ///
    /// @param contexts give the colours
    /// @throws CannotExport when Graphviz finds no layout in time
    public static ContextMapSheet sheet(
            Study study, ContextMap map, List<BoundedContext> contexts, Locale locale) {
        Map<ContextId, Integer> ordinals = new HashMap<>();
        contexts.forEach(c -> ordinals.put(c.id(), c.ordinal()));
        ContextMapReader reader =
                new ContextMapReader(
                        study.document().board(), id -> ordinals.getOrDefault(id, 0), locale);
        Theme light = Theme.of(false, false, study.document().board().legend());
        try {
            return new ContextMapSheet(
                    ContextMapDiagram.laidOut(reader.read(map), () -> false), light);
        } catch (LayoutFailed tooMuch) {
            throw new CannotExport(Wording.of("exchange.map-too-large", map.places().size()));
        }
    }

    /// The bytes of the file.
    public byte[] bytes(ContextMapSheet sheet, String title) {
        View view = sheet.view(1);
        return switch (paper) {
            case SVG -> {
                SvgSurface surface = new SvgSurface(view.width(), view.height());
                sheet.paint(surface, view);
                yield ExportedFile.text("", surface.document(title)).content();
            }
            case PNG -> Pixels.png(sheet.view(2), sheet.view(1), sheet::paint);
            case PDF -> {
                try (PdfPages pages = new PdfPages(title)) {
                    pages.add(view.width(), view.height(), on -> sheet.paint(on, view));
                    yield pages.bytes();
                }
            }
        };
    }
}
