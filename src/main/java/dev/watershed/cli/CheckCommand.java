package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.study.Study;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check`: what every check of the wall found.
@Command(name = "check")
final class CheckCommand extends AboutAWall {

    /// Findings at or above what was asked for.
    private static final int FOUND = 1;

    /// From which severity on the exit code says that something was found.
    enum FailOn {
        ERROR,
        WARNING,
        NEVER;

        /// As it is typed.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isMetBy(Severity severity) {
            return switch (this) {
                case ERROR -> severity == Severity.ERROR;
                case WARNING -> severity != Severity.INFO;
                case NEVER -> false;
            };
        }
    }

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on")
    private FailOn failOn = FailOn.ERROR;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    int printJson(Study study, Console console) {
        ObjectNode document = Json.object();
        ArrayNode list = document.putArray("findings");
        study.findings().forEach(finding -> list.add(json(finding)));
        ArrayNode waived = document.putArray("waived");
        study.waived()
                .forEach((finding, record) ->
                        waived.add(
                                json(finding)
                                        .put("decision", record.number())
                                        .put("why", record.why())));
        Json.print(document, console);
        return exitCode(study.findings());
    }

    static ObjectNode json(Finding finding) {
        ObjectNode node =
                Json.object()
                        .put("rule", finding.rule().value())
                        .put("severity", finding.severity().code())
                        .put("message", finding.message().inEnglish());
        node.set("evidence", Json.texts(finding.evidence().ids()));
        return node.put("source", finding.source());
    }

    @Override
    int printTable(Study study, Console console) {
        List<Finding> findings = study.findings();
        if (findings.isEmpty()) {
            console.print(console.say("check.nothing"));
            return DONE;
        }
        Table table =
                new Table(
                        console.say("check.severity"),
                        console.say("check.rule"),
                        console.say("check.finding"));
        for (Finding finding : findings) {
            table.row(
                    console.say("severity." + finding.severity().code()),
                    finding.rule().value(),
                    console.say(finding.message()));
        }
        table.printTo(console);
        console.print(
                console.say(
                        "check.count",
                        count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING),
                        count(findings, Severity.INFO)));
        return exitCode(findings);
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    private int exitCode(List<Finding> findings) {
        return findings.stream().anyMatch(f -> failOn.isMetBy(f.severity())) ? FOUND : DONE;
    }
}
