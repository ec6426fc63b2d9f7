package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.GrammarCheck;
import dev.watershed.board.GrammarLevel;
import dev.watershed.board.WordingCheck;
import dev.watershed.boundary.BoundaryRules;
import dev.watershed.data.OwnershipRules;
import dev.watershed.data.saga.SagaRules;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.language.WordCheck;
import dev.watershed.service.DirectCall;
import dev.watershed.service.ServiceCheck;
import dev.watershed.workshop.Stand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Runs every check of every storey on one study. Services and their data are checked once the team
/// has drawn where they run; a saga the team has written is checked at once.
final class Checks {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .reversed()
                    .thenComparing(Finding::rule)
                    .thenComparing(finding -> String.join(" ", finding.evidence().ids()));

    private Checks() {}

    static List<Finding> of(Study study) {
        Document document = study.document();
        Board board = document.board();
        List<Finding> all = new ArrayList<>();
        all.addAll(GrammarCheck.findings(board, study.flow(), grammar(document)));
        all.addAll(WordingCheck.findings(board));
        all.addAll(WordCheck.findings(study.vocabulary()));
        all.addAll(
                BoundaryRules.check(
                        board, study.flow(), document.contextsInOrder(), study.divides()));
        if (!document.contextsInOrder().isEmpty()) {
            List<Finding> data = study.data().findings();
            study.everyServiceFinding().stream()
                    .filter(finding -> !ServiceCheck.isHomework(finding))
                    .filter(finding -> !isSaidOfItsData(finding, data))
                    .forEach(all::add);
            all.addAll(data);
        } else {
            all.addAll(SagaRules.check(document.shelf(Shelves.SAGAS).values()));
        }
        if (!document.teams().isEmpty()) {
            all.addAll(study.currentTeams().findings());
        }
        all.sort(ORDER);
        return List.copyOf(all);
    }

    /// Who looks behind an owner's back is told once: with the data, where there is more to choose.
    private static boolean isSaidOfItsData(Finding finding, List<Finding> data) {
        return DirectCall.RULES.contains(finding.rule().value())
                && data.stream()
                        .filter(said -> said.rule().equals(OwnershipRules.BEHIND))
                        .anyMatch(said ->
                                said.evidence().ids().containsAll(finding.evidence().ids()));
    }

    /// As strictly as the phase of the session asks for; without a session as fits the wall.
    private static GrammarLevel grammar(Document document) {
        return document.shelf(Shelves.SESSION).values().stream()
                .findFirst()
                .map(Stand::grammar)
                .orElseGet(() -> GrammarLevel.fitting(document.board()));
    }
}
