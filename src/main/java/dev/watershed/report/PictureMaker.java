package dev.watershed.report;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Proposal;
import dev.watershed.document.Document;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.drawing.outlet.SvgSurface;
import dev.watershed.drawing.wall.ContextHull;
import dev.watershed.drawing.wall.WallSheet;
import dev.watershed.study.Study;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Paints the pictures of a report, in the light.
final class PictureMaker {

    private PictureMaker() {}

    static Pictures of(Study study, Locale locale, Set<Section> sections) {
        return new Pictures(sections.contains(Section.WALL) ? wall(study) : "", "", "");
    }

    private static String wall(Study study) {
        Document document = study.document();
        List<ContextHull> hulls =
                study.contexts().stream().map(context -> hull(study, context)).toList();
        WallSheet sheet =
                new WallSheet(
                        document.board(), hulls, Theme.of(false, false, document.board().legend()));
        View view = sheet.view(1);
        SvgSurface surface = new SvgSurface(view.width(), view.height());
        sheet.paint(surface, view);
        return surface.element(document.title());
    }

    private static ContextHull hull(Study study, BoundedContext context) {
        ContextHull hull = ContextHull.of(study.document().board(), context);
        return study.document().contexts().isEmpty()
                ? study.boundaries()
                        .proposed()
                        .proposal(context.id())
                        .map(Proposal::stability)
                        .map(hull::withStability)
                        .orElse(hull)
                : hull;
    }
}
