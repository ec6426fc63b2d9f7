package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Suggestion;
import dev.watershed.board.WordingCheck;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.team.Topology.Horizon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Offers one-click ways to settle findings: the one place that turns what a storey suggests into
/// edits. A new kind of fix is added to [#of(Finding)]. Where nothing is certain nothing is
/// offered.
public final class Fixes {

    private final Document document;
    private final Flow flow;
    private final GrammarFixes grammar;

    Fixes(Document document, Flow flow) {
        this.document = document;
        this.flow = flow;
        grammar = new GrammarFixes(document, flow);
    }

    /// The fixes of every finding that has any.
    static Map<Finding, List<Fix>> of(Study study) {
        Set<Finding> findings = new LinkedHashSet<>(study.findings());
        findings.addAll(study.everyServiceFinding());
        return of(study, findings);
    }

    /// The fixes of what the checks of the wall found: as [Study#fixes()], without those of
    /// services that are only proposed.
    public static Map<Finding, List<Fix>> onTheWall(Study study) {
        return of(study, study.findings());
    }

    private static Map<Finding, List<Fix>> of(Study study, Collection<Finding> findings) {
        Fixes fixes = new Fixes(study.document(), study.flow());
        Map<Finding, List<Fix>> all = new LinkedHashMap<>();
        ServiceFixes services = new ServiceFixes(study);
        BoundaryFixes boundaries =
                new BoundaryFixes(study.document(), study.flow(), study.divides());
        TeamFixes teams = new TeamFixes(study, study.topology(Horizon.NEXT));
        for (Finding finding : findings) {
            List<Fix> some = new ArrayList<>(fixes.of(finding));
            some.addAll(services.of(finding));
            some.addAll(boundaries.of(finding));
            some.addAll(teams.of(finding));
            if (!some.isEmpty()) {
                all.put(finding, List.copyOf(some));
            }
        }
        return Map.copyOf(all);
    }

    /// Why no click settles a finding that has no fix; empty where nothing is known.
    public static Optional<Wording> whyNone(Finding finding) {
        return TeamFixes.whyNone(finding);
    }

    /// The fixes of one finding, the likeliest first.
    List<Fix> of(Finding finding) {
        List<Fix> fixes = new ArrayList<>();
        fixes.addAll(rewording(finding));
        fixes.addAll(takingDown(finding));
        fixes.addAll(grammar.of(finding));
        return List.copyOf(fixes);
    }

    private List<Fix> rewording(Finding finding) {
        return Suggestion.of(finding, document.board(), flow).stream()
                .filter(better -> isOpen(better.note()))
                .map(better ->
                        new Fix(
                                Wording.of("study.fix.reword", better.to()),
                                new Edit.RewordNote(better.note(), better.to())))
                .toList();
    }

    /// An empty note that nothing leads to says nothing.
    private List<Fix> takingDown(Finding finding) {
        if (!finding.rule().equals(WordingCheck.EMPTY)) {
            return List.of();
        }
        Board board = document.board();
        return finding.evidence().ids().stream()
                .map(NoteId::new)
                .filter(this::isOpen)
                .filter(note -> board.linksTouching(note).isEmpty())
                .map(note ->
                        new Fix(
                                Wording.of("study.fix.take-down"),
                                new Edit.DeleteNotes(Set.of(note))))
                .toList();
    }

    private boolean isOpen(NoteId note) {
        return document.board().note(note).filter(n -> !n.locked()).map(Note::id).isPresent();
    }
}
