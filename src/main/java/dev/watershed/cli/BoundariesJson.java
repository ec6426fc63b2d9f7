package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.boundary.Alternative;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.ContextFigures;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.ContextPattern;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Grounds;
import dev.watershed.boundary.PatternDecision;
import dev.watershed.boundary.Proposal;
import dev.watershed.boundary.Question;
import dev.watershed.boundary.Reason;
import dev.watershed.boundary.Wanted;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What `boundaries --json` prints.
final class BoundariesJson {

    private BoundariesJson() {}

    static ObjectNode of(
            Boundaries boundaries,
            Division division,
            ContextMap map,
            List<ContextFigures> figures) {
        ObjectNode document = Json.object();
        ArrayNode proposals = document.putArray("proposals");
        division.proposals().forEach(proposal -> proposals.add(proposal(proposal)));
        document.set("shared", Json.texts(division.shared()));
        ArrayNode alternatives = document.putArray("alternatives");
        boundaries.alternatives().forEach(other -> alternatives.add(alternative(other)));
        ArrayNode questions = document.putArray("questions");
        boundaries.questions().forEach(question -> questions.add(question(question)));
        ArrayNode relations = document.putArray("contextMap");
        map.relations().forEach(relation -> relations.add(relation(relation)));
        ArrayNode contextFigures = document.putArray("contextFigures");
        figures.forEach(one -> contextFigures.add(figures(one)));
        document.set("grounds", grounds(boundaries.grounds()));
        ArrayNode inferred = document.putArray("inferredAggregates");
        boundaries
                .inferred()
                .forEach(found ->
                        inferred.addObject()
                                .put("name", found.name())
                                .set("notes", Json.texts(found.notes())));
        boundaries.warning().ifPresent(said -> document.put("warning", said.inEnglish()));
        return document;
    }

    private static ObjectNode proposal(Proposal proposal) {
        ObjectNode node = Json.object();
        node.put("id", proposal.id().value());
        node.put("name", proposal.name());
        node.set("members", Json.texts(proposal.members()));
        node.put("cohesion", Json.rounded(proposal.cohesion()));
        node.put("leak", Json.rounded(proposal.leak()));
        node.put("stability", Json.rounded(proposal.stability()));
        ArrayNode reasons = node.putArray("reasons");
        for (Reason reason : proposal.reasons()) {
            reasons.addObject()
                    .put("text", reason.text().inEnglish())
                    .put("weight", Json.rounded(reason.weight()))
                    .set("evidence", Json.texts(reason.evidence().ids()));
        }
        proposal.counterfactual().ifPresent(said -> node.put("counterfactual", said.inEnglish()));
        proposal.split().ifPresent(split -> node.put("split", split.text().inEnglish()));
        return node;
    }

    private static ObjectNode figures(ContextFigures figures) {
        ObjectNode node = Json.object();
        node.put("context", figures.context().value());
        node.put("cohesion", Json.rounded(figures.cohesion()));
        node.put("coupling", Json.rounded(figures.coupling()));
        node.put("events", figures.events());
        node.put("calls", figures.calls());
        node.put("sharedSteps", figures.steps());
        node.put("text", figures.text().inEnglish());
        ArrayNode moves = node.putArray("moves");
        for (ContextFigures.Move move : figures.moves()) {
            moves.addObject()
                    .put("note", move.note().value())
                    .put("to", move.to().value())
                    .put("fewer", move.fewer())
                    .put("text", move.text().inEnglish());
        }
        return node;
    }

    private static ObjectNode grounds(Grounds grounds) {
        ObjectNode node = Json.object();
        node.put("structureAlone", grounds.structureAlone());
        node.put("text", grounds.text().inEnglish());
        ArrayNode wanted = node.putArray("wanted");
        for (Wanted one : grounds.wanted()) {
            wanted.addObject()
                    .put("kind", one.kind().name().toLowerCase(Locale.ROOT))
                    .put("text", one.text().inEnglish())
                    .put("a", one.a().value())
                    .put("b", one.b().value())
                    .put("effect", Json.rounded(one.effect()));
        }
        return node;
    }

    private static ObjectNode alternative(Alternative alternative) {
        ObjectNode node = Json.object();
        node.put("services", alternative.services());
        ArrayNode proposals = node.putArray("proposals");
        for (Proposal proposal : alternative.division().proposals()) {
            proposals
                    .addObject()
                    .put("name", proposal.name())
                    .set("members", Json.texts(proposal.members()));
        }
        node.put("difference", alternative.difference().inEnglish());
        node.put("tradeoff", alternative.tradeoff().inEnglish());
        return node;
    }

    private static ObjectNode question(Question question) {
        return Json.object()
                .put("text", question.text().inEnglish())
                .put("consequence", question.consequence().inEnglish())
                .put("a", question.a().value())
                .put("b", question.b().value())
                .put("confidence", Json.rounded(question.confidence()))
                .put("effect", Json.rounded(question.effect()));
    }

    private static ObjectNode relation(ContextMap.Relation relation) {
        ObjectNode node = Json.object();
        node.put("upstream", relation.upstream().value());
        node.put("downstream", relation.downstream().value());
        node.put("mutual", relation.mutual());
        node.set(
                "patterns",
                Json.texts(relation.holding().stream().map(ContextPattern::code).toList()));
        node.put("decided", relation.decision().isPresent());
        node.put("because", because(relation));
        List<Object> evidence = new ArrayList<>(relation.messages());
        evidence.addAll(relation.back());
        node.set("evidence", Json.texts(evidence));
        return node;
    }

    /// What the team wrote, else why the patterns are suggested.
    private static String because(ContextMap.Relation relation) {
        return relation.decision()
                .map(PatternDecision::why)
                .filter(why -> !why.isBlank())
                .orElseGet(() ->
                        relation.patterns().stream()
                                .filter(choice -> relation.holding().contains(choice.pattern()))
                                .map(ContextMap.Choice::because)
                                .map(Wording::inEnglish)
                                .distinct()
                                .collect(Collectors.joining(" ")));
    }
}
