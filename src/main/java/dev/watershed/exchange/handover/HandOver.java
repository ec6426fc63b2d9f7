package dev.watershed.exchange.handover;

import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Document;
import dev.watershed.exchange.contract.SpecificationFile;
import dev.watershed.exchange.contract.Specifications;
import dev.watershed.exchange.escaping.Escaping;
import dev.watershed.exchange.madr.MadrWriter;
import dev.watershed.exchange.teams.TeamApi;
import dev.watershed.exchange.teams.TeamSheet;
import dev.watershed.service.Service;
import java.util.ArrayList;
import java.util.List;

/// All files of the hand-over folder: one folder for the public API, one for every service, and the
/// few files round them.
public final class HandOver {

    private final Starting starting;
    private final Specifications specifications;

    private HandOver(Starting starting) {
        this.starting = starting;
        this.specifications = starting.specifications();
    }

    /// The files; none where the wall has no service.
    public static List<SpecificationFile> of(Document document) {
        Starting starting = Starting.from(document);
        return starting.model().services().isEmpty() ? List.of() : new HandOver(starting).files();
    }

    private List<SpecificationFile> files() {
        List<SpecificationFile> files = new ArrayList<>();
        files.add(new SpecificationFile("README.md", FirstPage.of(starting)));
        files.add(new SpecificationFile("compose.yaml", Compose.of(starting)));
        files.add(new SpecificationFile("event-store.md", EventStorePage.of(starting)));
        files.add(new SpecificationFile(Broker.DEFINITIONS, Broker.definitions(starting)));
        files.add(new SpecificationFile(Broker.SETTINGS, Broker.settings()));
        files.add(new SpecificationFile(".spectral.yaml", LintWorkflow.rules()));
        files.add(
                new SpecificationFile(".github/workflows/specifications.yaml", LintWorkflow.of()));
        specifications
                .publicApi()
                .forEach(file -> files.add(within("public-api/specifications", file)));
        for (Service service : starting.model().services()) {
            addFolder(files, service);
        }
        return files;
    }

    private void addFolder(List<SpecificationFile> files, Service service) {
        String folder = folder(service);
        List<SpecificationFile> own = specifications.of(service);
        files.add(
                new SpecificationFile(
                        folder + "/README.md", new ServicePage(starting, service).text(own)));
        files.add(
                new SpecificationFile(
                        folder + "/catalog-info.yaml", new Catalogue(starting, service).text(own)));
        own.forEach(file -> files.add(within(folder + "/specifications", file)));
        starting.teamOf(service)
                .ifPresent(team -> {
                    TeamSheet all = starting.teams();
                    files.add(
                            new SpecificationFile(
                                    folder + "/team-api.md", TeamApi.markdown(team, all)));
                    files.add(
                            new SpecificationFile(
                                    folder + "/team-api.yaml", TeamApi.yaml(team, all)));
                });
        DecisionLog log = starting.decisions();
        for (DecisionRecord record : starting.decisionsAbout(service)) {
            String name = folder + "/decisions/" + MadrWriter.fileName(record);
            files.add(new SpecificationFile(name, MadrWriter.write(record, log)));
        }
    }

    /// Where what belongs to a service lies. A service may be called as a device is on Windows.
    static String folder(Service service) {
        return Escaping.fileName(service.id().value());
    }

    private static SpecificationFile within(String folder, SpecificationFile file) {
        return new SpecificationFile(folder + "/" + file.name(), file.text());
    }
}
