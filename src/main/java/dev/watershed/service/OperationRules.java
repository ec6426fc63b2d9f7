package dev.watershed.service;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Phrasing;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// An action does one thing, a query changes nothing, and one thing has one name (Meyer,
/// command–query separation; Evans, ubiquitous language).
final class OperationRules {

    static final Set<String> RULES =
            Set.of(
                    "service.two-in-one",
                    "service.query-changes",
                    "service.name-silent",
                    "service.name-long",
                    "service.changes-two");

    private static final int LONGEST_NAME = 6;

    private final ServiceEvidence evidence;

    OperationRules(ServiceEvidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Operation operation : evidence.model().operations()) {
            addTwoInOne(operation, findings);
            addChangingQuery(operation, findings);
            addNameForm(operation, findings);
        }
        for (NameDrift drift : NameDrift.in(evidence.board())) {
            findings.add(
                    ServiceCheck.finding(
                            "name-drift",
                            Severity.WARNING,
                            drift.notes(),
                            String.join(", ", drift.spellings().keySet())));
        }
        return findings;
    }

    private static void addTwoInOne(Operation operation, List<Finding> findings) {
        List<String> requests = Phrasing.of(operation.title()).requests();
        if (requests.size() > 1) {
            findings.add(
                    ServiceCheck.finding(
                            "two-in-one",
                            Severity.WARNING,
                            List.of(operation.note()),
                            operation.name(),
                            requests.get(0),
                            requests.get(1)));
        }
    }

    private void addChangingQuery(Operation operation, List<Finding> findings) {
        boolean asks = Request.of(operation.title()).onlyAsks();
        if (operation instanceof Action action && asks) {
            List<NoteId> about = new ArrayList<>(action.notes());
            about.addAll(action.changes());
            String what =
                    action.changes().stream()
                            .findFirst()
                            .or(() -> action.emits().stream().findFirst())
                            .map(evidence::title)
                            .orElse("");
            findings.add(
                    ServiceCheck.finding(
                            "query-changes", Severity.WARNING, about, action.name(), what));
        }
    }

    private void addNameForm(Operation operation, List<Finding> findings) {
        List<String> words = Identifiers.words(operation.title());
        String written = evidence.board().note(operation.note()).map(Note::text).orElse("");
        boolean silent = written.codePoints().noneMatch(Character::isLetter);
        if (silent || words.size() > LONGEST_NAME) {
            findings.add(
                    ServiceCheck.finding(
                            silent ? "name-silent" : "name-long",
                            Severity.INFO,
                            List.of(operation.note()),
                            operation.name()));
        }
    }
}
