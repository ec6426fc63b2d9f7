package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.boundary.Alternative;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Figuring;
import dev.watershed.boundary.Proposal;
import dev.watershed.boundary.Question;
import dev.watershed.study.Study;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `boundaries`: where the lines between services could run, and why.
@Command(name = "boundaries")
final class BoundariesCommand extends AboutAWall {

    @Option(names = "--services", paramLabel = "N", descriptionKey = "services")
    private Optional<Integer> services = Optional.empty();

    @Option(names = "--ignore-contexts", descriptionKey = "ignore-contexts")
    private boolean ignoringContexts;

    BoundariesCommand(Console console) {
        super(console);
    }

    @Override
    void check() throws CannotDo {
        if (services.isPresent() && services.get() < 1) {
            throw CannotDo.because("services-below-one");
        }
    }

    @Override
    Study study(WallInput input) {
        return ignoringContexts
                ? Study.ignoringContexts(input.document())
                : Study.of(input.document());
    }

    private Division division(Boundaries boundaries) {
        return services.map(boundaries::at).orElseGet(boundaries::proposed);
    }

    private static ContextMap map(Study study, Division division) {
        return ContextMap.of(
                study.document().board(), study.flow(), division.asContexts(), study.divides());
    }

    @Override
    int printJson(Study study, Console console) {
        Boundaries boundaries = study.boundaries();
        Division division = division(boundaries);
        ObjectNode document =
                BoundariesJson.of(
                        boundaries,
                        division,
                        map(study, division),
                        Figuring.of(study.document().board(), study.flow(), division.asContexts()));
        Json.print(document, console);
        return DONE;
    }

    @Override
    int printTable(Study study, Console console) {
        Boundaries boundaries = study.boundaries();
        Division division = division(boundaries);
        if (division.proposals().isEmpty()) {
            console.print(console.say("boundaries.nothing"));
            return DONE;
        }
        Table table =
                new Table(
                        console.say("boundaries.proposal"),
                        ">" + console.say("boundaries.notes"),
                        ">" + console.say("boundaries.cohesion"),
                        ">" + console.say("boundaries.leak"),
                        ">" + console.say("boundaries.stability"),
                        console.say("boundaries.why"));
        for (Proposal proposal : division.proposals()) {
            table.row(
                    proposal.name(),
                    Integer.toString(proposal.members().size()),
                    figure(proposal.cohesion()),
                    figure(proposal.leak()),
                    figure(proposal.stability()),
                    proposal.reasons().stream()
                            .findFirst()
                            .map(reason -> console.say(reason.text()))
                            .orElse(""));
        }
        table.printTo(console);
        console.print(console.say("boundaries.shared", division.shared().size()));
        for (Alternative alternative : boundaries.alternatives()) {
            console.print(
                    console.say(
                            "boundaries.alternative",
                            alternative.services(),
                            alternative.difference(),
                            alternative.tradeoff()));
        }
        for (Question question : boundaries.questions()) {
            console.print(
                    console.say("boundaries.question", question.text(), question.consequence()));
        }
        return DONE;
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
