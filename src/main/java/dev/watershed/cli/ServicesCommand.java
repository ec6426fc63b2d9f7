package dev.watershed.cli;

import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.service.DirectCall;
import dev.watershed.service.Endpoint;
import dev.watershed.service.Job;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.study.Fix;
import dev.watershed.study.Study;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/// `services`: the services behind the contexts, the public API in front of them, and what people
/// want from them.
@Command(name = "services")
final class ServicesCommand extends AboutAWall {

    ServicesCommand(Console console) {
        super(console);
    }

    @Override
    int printJson(Study study, Console console) {
        Json.print(ServicesJson.of(study), console);
        return DONE;
    }

    @Override
    int printTable(Study study, Console console) {
        ServiceModel model = study.services();
        if (model.services().isEmpty()) {
            console.print(console.say("services.nothing"));
            return DONE;
        }
        services(model, console);
        int calls = DirectCall.in(study.document().board(), study.flow(), model).size();
        console.print(console.say("services.count", model.services().size(), calls));
        api(model, console);
        jobs(study, console);
        findings(study, console);
        int waived = study.waivedServiceFindings().size();
        if (waived > 0) {
            console.print("");
            console.print(console.say("services.waived", waived));
        }
        return DONE;
    }

    private static void services(ServiceModel model, Console console) {
        Table table =
                new Table(
                        console.say("services.service"),
                        ">" + console.say("services.actions"),
                        ">" + console.say("services.queries"),
                        ">" + console.say("services.publishes"),
                        ">" + console.say("services.subscribes"));
        for (Service service : model.services()) {
            table.row(
                    service.name(),
                    Integer.toString(service.actions().size()),
                    Integer.toString(service.queries().size()),
                    Integer.toString(service.publishes().size()),
                    Integer.toString(service.subscribes().size()));
        }
        table.printTo(console);
    }

    private static void api(ServiceModel model, Console console) {
        Table table =
                new Table(
                        console.say("services.method"),
                        console.say("services.path"),
                        console.say("services.service"),
                        console.say("services.operation"));
        for (Endpoint endpoint : model.publicApi().endpoints()) {
            table.row(
                    endpoint.method(),
                    endpoint.path(),
                    model.service(endpoint.service()).map(Service::name).orElse(""),
                    endpoint.operation());
        }
        console.print("");
        table.printTo(console);
    }

    private static void jobs(Study study, Console console) {
        Table table = new Table(console.say("services.actor"), console.say("services.story"));
        for (Job job : study.jobs(console.locale()).jobs()) {
            table.row(job.story().actor(), console.say(job.sentence()));
        }
        if (!table.isEmpty()) {
            console.print("");
            table.printTo(console);
        }
    }

    /// Each with its one-click ways in the window; why there is none is said once per rule.
    private static void findings(Study study, Console console) {
        Set<RuleId> explained = new HashSet<>();
        for (Finding finding : study.serviceFindings()) {
            console.print("");
            console.print(
                    console.say("severity." + finding.severity().code())
                            + "  "
                            + console.say(finding.message()));
            List<Fix> fixes = study.fixes().getOrDefault(finding, List.of());
            if (!fixes.isEmpty()) {
                List<String> ways = fixes.stream().map(f -> console.say(f.label())).toList();
                console.print("    " + console.say("services.fix", String.join(" / ", ways)));
            } else if (explained.add(finding.rule())) {
                Fix.whyNone(finding, study)
                        .ifPresent(why -> console.print("    " + console.say(why)));
            }
        }
    }
}
