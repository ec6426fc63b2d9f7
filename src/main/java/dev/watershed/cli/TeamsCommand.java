package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.study.Study;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.Move;
import dev.watershed.team.Moves;
import dev.watershed.team.Team;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.Topology.Horizon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// `teams`: which teams would own the contexts, and how they would work together.
@Command(name = "teams")
final class TeamsCommand extends AboutAWall {

    TeamsCommand(Console console) {
        super(console);
    }

    @Override
    int printJson(Study study, Console console) {
        TeamProposal proposal = study.teams();
        ObjectNode document = Json.object();
        document.set("regions", Json.contexts(study.contexts()));
        ArrayNode teams = document.putArray("teams");
        proposal.teams().forEach(team -> teams.add(team(team)));
        ArrayNode interactions = document.putArray("interactions");
        for (TeamProposal.Working working : proposal.interactions()) {
            interactions
                    .addObject()
                    .put("from", name(proposal, working.from(), Locale.ENGLISH))
                    .put("to", name(proposal, working.to(), Locale.ENGLISH))
                    .put("mode", working.mode().code())
                    .put("because", working.because().inEnglish())
                    .put("until", working.until().map(u -> u.inEnglish()).orElse(null));
        }
        ArrayNode alternatives = document.putArray("alternatives");
        study.teamAlternatives().forEach(other -> alternatives.add(alternative(other)));
        ObjectNode moves = document.putObject("moves");
        for (Horizon horizon : List.of(Horizon.NEXT, Horizon.LATER)) {
            ArrayNode steps = moves.putArray(horizon.code());
            movesTo(horizon, study).forEach(move -> steps.add(said(move, study, Locale.ENGLISH)));
        }
        ArrayNode findings = document.putArray("findings");
        proposal.findings().forEach(finding -> findings.add(CheckCommand.json(finding)));
        Json.print(document, console);
        return DONE;
    }

    private static ObjectNode alternative(TeamAlternative other) {
        ObjectNode node = Json.object();
        node.put("name", other.name().inEnglish());
        node.put("teams", other.figures().teams());
        node.put("people", other.figures().people());
        node.put("heaviest", Json.rounded(other.figures().heaviest()));
        node.put("overloaded", other.figures().overloaded());
        node.put("messages", other.figures().crossing());
        node.put("collaborations", other.figures().collaborations());
        node.put("trade", other.trade().inEnglish());
        node.set("regions", Json.contexts(other.contexts()));
        ArrayNode topology = node.putArray("topology");
        other.proposal().teams().forEach(team -> topology.add(team(team)));
        return node;
    }

    private static ObjectNode team(TeamProposal.Proposed team) {
        ObjectNode node = Json.object();
        node.put("name", team.name().inEnglish());
        node.put("type", team.type().code());
        node.set("contexts", Json.texts(team.contexts()));
        node.put("size", team.size());
        ObjectNode load = node.putObject("load");
        load.put("total", Json.rounded(team.load().total()));
        ObjectNode parts = load.putObject("parts");
        for (CognitiveLoad.Part part : team.load().parts()) {
            parts.put(part.kind().code(), part.count());
        }
        node.set("because", Json.sentences(team.because()));
        return node;
    }

    @Override
    int printTable(Study study, Console console) {
        TeamProposal proposal = study.teams();
        Table table = table(proposal, study.contexts(), console);
        if (table.isEmpty()) {
            console.print(console.say("teams.nothing"));
            return DONE;
        }
        table.printTo(console);
        for (TeamProposal.Working working : proposal.interactions()) {
            console.print(
                    console.say(
                            "teams.works",
                            name(proposal, working.from(), console.locale()),
                            name(proposal, working.to(), console.locale()),
                            console.say("teams.mode." + working.mode().code()),
                            working.because()));
        }
        List<TeamAlternative> all = study.teamAlternatives();
        for (TeamAlternative other : all) {
            console.print(console.say("teams.other", other.name(), other.trade()));
        }
        TeamAlternative lightest = TeamAlternative.lightest(all);
        if (!lightest.equals(all.getFirst()) && lightest.figures().overloaded() == 0) {
            console.print(console.say("teams.fits", lightest.name()));
            table(lightest.proposal(), lightest.contexts(), console).printTo(console);
        }
        for (Horizon horizon : List.of(Horizon.NEXT, Horizon.LATER)) {
            for (Move move : movesTo(horizon, study)) {
                console.print(
                        console.say(
                                "teams.move." + horizon.code(),
                                said(move, study, console.locale())));
            }
        }
        return DONE;
    }

    private static Table table(
            TeamProposal proposal, List<BoundedContext> contexts, Console console) {
        Table table =
                new Table(
                        console.say("teams.team"),
                        console.say("teams.type"),
                        ">" + console.say("teams.size"),
                        ">" + console.say("teams.load"),
                        console.say("teams.contexts"));
        for (TeamProposal.Proposed team : proposal.teams()) {
            table.row(
                    console.say(team.name()),
                    console.say("teams.type." + team.type().code()),
                    Integer.toString(team.size()),
                    CognitiveLoad.shown(team.load().total()),
                    team.contexts().stream()
                            .map(id -> name(contexts, id))
                            .collect(Collectors.joining(", ")));
        }
        return table;
    }

    /// What leads there from the teams before; nothing where nobody said which teams there are.
    private static List<Move> movesTo(Horizon horizon, Study study) {
        Horizon before = horizon == Horizon.NEXT ? Horizon.NOW : Horizon.NEXT;
        List<Team> from = study.topology(before).teams();
        List<Team> to = study.topology(horizon).teams();
        return from.isEmpty() || to.isEmpty() ? List.of() : Moves.between(from, to);
    }

    private static String said(Move move, Study study, Locale locale) {
        return move.said(id -> name(study.contexts(), id)).in(locale);
    }

    private static String name(List<BoundedContext> contexts, ContextId id) {
        return contexts.stream()
                .filter(context -> context.id().equals(id))
                .map(BoundedContext::name)
                .findFirst()
                .orElse(id.value());
    }

    private static String name(TeamProposal proposal, TeamId id, Locale locale) {
        return proposal.team(id).map(team -> team.name().in(locale)).orElse(id.value());
    }
}
