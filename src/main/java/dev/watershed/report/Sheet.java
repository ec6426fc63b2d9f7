package dev.watershed.report;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Proposal;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.diagram.ContextMapDiagram;
import dev.watershed.drawing.diagram.ContextMapPainter;
import dev.watershed.drawing.diagram.ContextMapReader;
import dev.watershed.drawing.diagram.LayoutFailed;
import dev.watershed.drawing.outlet.SvgSurface;
import dev.watershed.drawing.teams.TeamDiagram;
import dev.watershed.drawing.teams.TeamPainter;
import dev.watershed.drawing.teams.TeamReader;
import dev.watershed.drawing.wall.ContextHull;
import dev.watershed.drawing.wall.WallSheet;
import dev.watershed.geometry.Bounds;
import dev.watershed.study.Study;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// A picture of the report, in the light: what there is to see and how it is painted. A preview and
/// the page show the same.
///
/// @param extent in logical pixels at 100 %
public record Sheet(Section section, Bounds extent, BiConsumer<Surface, View> painter) {

    private static final double WALL_MARGIN = 48;
    private static final double MARGIN = 24;

    /// The picture of a section; empty for a section without one, or with nothing to show.
    public static Optional<Sheet> of(Section section, Study study, Locale locale) {
        return switch (section) {
            case WALL -> Optional.of(wall(study));
            case CONTEXT_MAP -> contextMap(study, locale);
            case TEAMS -> teams(study, locale);
            case WORDS, CONTEXTS, SERVICES, DATA, DECISIONS, FINDINGS -> Optional.empty();
        };
    }

    /// The view that shows all of it at `scale` device pixels per unit.
    public View view(double scale) {
        return new View(
                1,
                Math.floor(extent.x()),
                Math.floor(extent.y()),
                Math.ceil(extent.width()) * scale,
                Math.ceil(extent.height()) * scale,
                scale);
    }

    public void paint(Surface on, View view) {
        painter.accept(on, view);
    }

    String svg(String title) {
        View view = view(1);
        SvgSurface surface = new SvgSurface(view.width(), view.height());
        paint(surface, view);
        return surface.element(title);
    }

    private static Theme theme(Study study) {
        return Theme.of(false, false, study.document().board().legend());
    }

    private static Sheet wall(Study study) {
        List<ContextHull> hulls =
                study.contexts().stream().map(context -> hull(study, context)).toList();
        WallSheet sheet = new WallSheet(study.document().board(), hulls, theme(study));
        return new Sheet(Section.WALL, sheet.content().grownBy(WALL_MARGIN), sheet::paint);
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

    private static Optional<Sheet> contextMap(Study study, Locale locale) {
        if (study.contextMap().places().isEmpty()) {
            return Optional.empty();
        }
        Map<ContextId, Integer> ordinals =
                study.contexts().stream()
                        .collect(Collectors.toMap(BoundedContext::id, BoundedContext::ordinal));
        ContextMapReader reader =
                new ContextMapReader(
                        study.document().board(), id -> ordinals.getOrDefault(id, 0), locale);
        try {
            ContextMapDiagram diagram =
                    ContextMapDiagram.laidOut(reader.read(study.contextMap()), () -> false);
            Theme theme = theme(study);
            return Optional.of(
                    new Sheet(
                            Section.CONTEXT_MAP,
                            diagram.extent().grownBy(MARGIN),
                            (on, view) ->
                                    ContextMapPainter.paint(
                                            on, diagram, view, theme, Optional.empty())));
        } catch (LayoutFailed tooMuch) {
            return Optional.empty();
        }
    }

    private static Optional<Sheet> teams(Study study, Locale locale) {
        if (study.currentTeams().teams().isEmpty()) {
            return Optional.empty();
        }
        TeamReader reader = new TeamReader(study.document().board(), study.contexts(), locale);
        TeamDiagram diagram = TeamDiagram.of(reader.read(study.currentTeams()));
        Theme theme = theme(study);
        return Optional.of(
                new Sheet(
                        Section.TEAMS,
                        diagram.extent().grownBy(MARGIN),
                        (on, view) -> {
                            int ground = theme.of(Token.WALL);
                            on.fillRectangle(0, 0, view.width(), view.height(), ground);
                            TeamPainter.paint(on, diagram, view, theme, Optional.empty());
                        }));
    }
}
