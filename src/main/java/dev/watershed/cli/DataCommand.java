package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.data.Holding;
import dev.watershed.data.Travels;
import dev.watershed.data.outage.Outage;
import dev.watershed.data.saga.Outcomes;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.Sayings;
import dev.watershed.data.saga.Simulation;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// `data`: who owns what, how it travels, and how the sagas end when a step fails.
@Command(name = "data")
final class DataCommand extends AboutAWall {

    DataCommand(Console console) {
        super(console);
    }

    @Override
    int printJson(Study study, Console console) {
        ObjectNode document = DataJson.of(study);
        Json.print(document, console);
        return DONE;
    }

    @Override
    int printTable(Study study, Console console) {
        printOwners(study, console);
        study.data().sagas().forEach(saga -> print(saga, console));
        StreamTable.print(study.data().streams(), console);
        for (Outage outage : study.data().outages()) {
            if (outage.stops() > 0) {
                console.print("");
                console.print(
                        console.say("data.outage", outage.name(), outage.stops(), outage.later()));
            }
        }
        study.data().findings().stream()
                .filter(f -> f.severity() != dev.watershed.finding.Severity.INFO)
                .forEach(f -> console.print("! " + console.say(f.message())));
        return DONE;
    }

    private static void printOwners(Study study, Console console) {
        Table table =
                new Table(
                        console.say("data.data"),
                        console.say("data.owner"),
                        console.say("data.others"),
                        console.say("data.path"));
        for (Holding holding : study.data().ownership().holdings()) {
            table.row(
                    holding.name(),
                    holding.owner().map(o -> name(study, o)).orElse("–"),
                    others(study, holding, console),
                    console.say(Travels.of(study.document().board(), holding)));
        }
        if (table.isEmpty()) {
            console.print(console.say("data.nothing"));
        } else {
            table.printTo(console);
        }
    }

    private static String others(Study study, Holding holding, Console console) {
        List<ServiceId> services = study.services().services().stream().map(Service::id).toList();
        return services.stream()
                .filter(s -> !holding.owner().equals(Optional.of(s)))
                .flatMap(s ->
                        holding.roleOf(s).stream()
                                .map(r -> name(study, s) + " " + console.say(Travels.role(r))))
                .collect(Collectors.joining(", "));
    }

    private static String name(Study study, ServiceId id) {
        return study.services().service(id).map(Service::name).orElse(id.value());
    }

    private static void print(Saga saga, Console console) {
        console.print("");
        if (saga.steps().isEmpty()) {
            console.print(console.say("data.saga-empty", saga.name()));
            return;
        }
        Outcomes outcomes = Simulation.of(saga);
        console.print(
                console.say(
                        outcomes.exact() ? "data.saga" : "data.saga-sampled",
                        saga.name(),
                        saga.steps().size(),
                        outcomes.runs(),
                        outcomes.rows().size()));
        Table table =
                new Table(
                        console.say("data.fails"),
                        console.say("data.service"),
                        console.say("data.ends"),
                        console.say("data.told"),
                        console.say("data.left"));
        for (int i = 0; i < saga.steps().size(); i++) {
            Outcomes.Row row = outcomes.singles().get(i);
            table.row(
                    (i + 1) + " " + saga.steps().get(i).action().name(),
                    saga.steps().get(i).service(),
                    console.say(Sayings.ends(row.ending())),
                    console.say(Sayings.told(row.ending())),
                    console.say(Sayings.left(saga, row.ending())));
        }
        table.printTo(console);
    }
}
