package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.outlet.PdfPages;
import dev.watershed.drawing.outlet.SvgSurface;
import dev.watershed.drawing.teams.TeamDiagram;
import dev.watershed.drawing.teams.TeamPainter;
import dev.watershed.drawing.teams.TeamReader;
import dev.watershed.exchange.teams.Drawio;
import dev.watershed.exchange.teams.Mermaid;
import dev.watershed.exchange.teams.Ownership;
import dev.watershed.exchange.teams.PlantUml;
import dev.watershed.exchange.teams.TeamApi;
import dev.watershed.exchange.teams.TeamSheet;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// The teams of a wall in one foreign format: those agreed on, else those proposed.
final class TeamFormat implements ExportFormat {

    private static final double MARGIN = 24;
    private static final double PAGE_WIDTH = 842;
    private static final double PAGE_HEIGHT = 595;

    private final String name;
    private final String extension;
    private final boolean manyFiles;
    private final BiFunction<Study, TeamSheet, List<ExportedFile>> files;

    private TeamFormat(
            String name,
            String extension,
            boolean manyFiles,
            BiFunction<Study, TeamSheet, List<ExportedFile>> files) {
        this.name = name;
        this.extension = extension;
        this.manyFiles = manyFiles;
        this.files = files;
    }

    static List<ExportFormat> all() {
        return List.of(
                new TeamFormat("team-api", "md", true, (study, sheet) -> pages(sheet)),
                new TeamFormat("teams-svg", "svg", false, TeamFormat::svg),
                new TeamFormat("teams-png", "png", false, TeamFormat::png),
                new TeamFormat("teams-pdf", "pdf", false, TeamFormat::pdf),
                new TeamFormat("teams-drawio", "drawio", false, TeamFormat::drawio),
                text("teams-mermaid", "mmd", "teams.mmd", Mermaid::of),
                text("teams-plantuml", "puml", "teams.puml", PlantUml::of),
                text("ownership-csv", "csv", "ownership.csv", Ownership::csv),
                text("codeowners", "txt", "CODEOWNERS", Ownership::codeOwners));
    }

    private static TeamFormat text(
            String name,
            String extension,
            String file,
            java.util.function.Function<TeamSheet, String> writer) {
        return new TeamFormat(
                name,
                extension,
                false,
                (study, sheet) -> List.of(ExportedFile.text(file, writer.apply(sheet))));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Wording title() {
        return Wording.of("exchange." + name);
    }

    @Override
    public List<String> extensions() {
        return List.of(extension);
    }

    @Override
    public boolean manyFiles() {
        return manyFiles;
    }

    /// @throws CannotExport when there is no context anybody could own
    @Override
    public List<ExportedFile> write(Document document) {
        Study study = Study.of(document);
        TeamSheet sheet = TeamSheet.of(study);
        if (sheet.teams().isEmpty()) {
            throw new CannotExport(Wording.of("exchange.teams-nothing"));
        }
        return files.apply(study, sheet);
    }

    private static List<ExportedFile> pages(TeamSheet sheet) {
        Set<String> names = new HashSet<>();
        List<ExportedFile> files = new ArrayList<>();
        for (TeamSheet.Entry team : sheet.teams()) {
            String name = team.slug();
            for (int n = 2; !names.add(name); n++) {
                name = team.slug() + "-" + n;
            }
            files.add(ExportedFile.text(name + ".md", TeamApi.markdown(team, sheet)));
            files.add(ExportedFile.text(name + ".yaml", TeamApi.yaml(team, sheet)));
        }
        return files;
    }

    private static TeamDiagram diagram(Study study) {
        TeamReader reader =
                new TeamReader(study.document().board(), study.contexts(), Locale.ENGLISH);
        return TeamDiagram.of(reader.read(study.currentTeams()));
    }

    private static Bounds extent(TeamDiagram diagram) {
        return diagram.extent().grownBy(MARGIN);
    }

    private static View view(Bounds extent, double scale) {
        return new View(
                1,
                Math.floor(extent.x()),
                Math.floor(extent.y()),
                Math.ceil(extent.width()) * scale,
                Math.ceil(extent.height()) * scale,
                scale);
    }

    private static void paint(TeamDiagram diagram, Surface on, View view) {
        on.fillRectangle(0, 0, view.width(), view.height(), Theme.LIGHT.of(Token.S0));
        TeamPainter.paint(on, diagram, view, Theme.LIGHT, Optional.empty());
    }

    private static List<ExportedFile> svg(Study study, TeamSheet sheet) {
        TeamDiagram diagram = diagram(study);
        View view = view(extent(diagram), 1);
        SvgSurface surface = new SvgSurface(view.width(), view.height());
        paint(diagram, surface, view);
        return List.of(ExportedFile.text("teams.svg", surface.document(sheet.title())));
    }

    private static List<ExportedFile> png(Study study, TeamSheet sheet) {
        TeamDiagram diagram = diagram(study);
        Bounds extent = extent(diagram);
        byte[] png =
                Pixels.png(
                        view(extent, 2), view(extent, 1), (on, view) -> paint(diagram, on, view));
        return List.of(new ExportedFile("teams.png", png));
    }

    /// One page, A4 across, however many teams there are.
    private static List<ExportedFile> pdf(Study study, TeamSheet sheet) {
        TeamDiagram diagram = diagram(study);
        View view = View.fitting(extent(diagram), PAGE_WIDTH, PAGE_HEIGHT, MARGIN, 1, 1);
        try (PdfPages pages = new PdfPages(sheet.title())) {
            pages.add(PAGE_WIDTH, PAGE_HEIGHT, surface -> paint(diagram, surface, view));
            return List.of(new ExportedFile("teams.pdf", pages.bytes()));
        }
    }

    private static List<ExportedFile> drawio(Study study, TeamSheet sheet) {
        return List.of(
                ExportedFile.text("teams.drawio", Drawio.of(sheet, diagram(study).places())));
    }
}
