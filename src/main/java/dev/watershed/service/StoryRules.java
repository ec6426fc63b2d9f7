package dev.watershed.service;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Job stories are whole, tell a goal and not a solution, belong to somebody on the wall, and reach
/// something; every command serves one (Klement, Jobs to be done).
final class StoryRules {

    /// What is said about one job.
    static final Set<String> RULES =
            Set.of(
                    "service.story-part-missing",
                    "service.story-unknown-actor",
                    "service.story-solution",
                    "service.job-without-operation");

    /// Words for the way something is built where a goal should stand.
    private static final Pattern SOLUTION =
            Pattern.compile(
                    "(?i)\\b(button|click|screen|form field|dropdown|checkbox|pop-?up|web"
                            + " ?page|apps?|api|database|sql|excel|spreadsheet|table row|e-?mail"
                            + " template|csv|pdf|dashboard|menu|tab|login"
                            + " page|json|rest|kafka|queue|cache)\\b|버튼|클릭|화면|드롭다운|체크박스|팝업|웹페이지|앱에|앱을|앱으로|데이터베이스|엑셀|메뉴|탭을|로그인"
                            + " 페이지|캐시");

    private final ServiceEvidence evidence;

    StoryRules(ServiceEvidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Job job : evidence.jobs().jobs()) {
            addMissing(job, findings);
            addUnknownActor(job, findings);
            addSolution(job, findings);
            addUnreached(job, findings);
        }
        addUnserved(findings);
        return findings;
    }

    /// What a finding on a job is about: its actor and what it serves, or else the job itself.
    static List<String> about(Job job) {
        List<String> ids = new ArrayList<>();
        job.story().serves().forEach(note -> ids.add(note.value()));
        job.actor().ifPresent(actor -> ids.add(actor.value()));
        if (ids.isEmpty()) {
            ids.add(job.id().value());
        }
        return ids;
    }

    private static void addMissing(Job job, List<Finding> findings) {
        if (job.isJustBegun()) {
            return;
        }
        List<Wording> parts =
                job.missing().stream()
                        .map(part -> Wording.of("service.story-part-" + part))
                        .toList();
        if (!parts.isEmpty()) {
            Wording all =
                    parts.size() == 1
                            ? parts.getFirst()
                            : Wording.of("service.story-parts-" + parts.size(), parts.toArray());
            findings.add(
                    ServiceCheck.finding(
                            "story-part-missing", Severity.INFO, about(job), job.title(), all));
        }
    }

    private static void addUnknownActor(Job job, List<Finding> findings) {
        if (job.actor().isEmpty()) {
            findings.add(
                    ServiceCheck.finding(
                            "story-unknown-actor",
                            Severity.WARNING,
                            List.of(job.id()),
                            job.title(),
                            job.story().actor()));
        }
    }

    /// The word that tells a solution, if one does.
    static Optional<String> solution(String goal) {
        Matcher matcher = SOLUTION.matcher(goal);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static void addSolution(Job job, List<Finding> findings) {
        if (job.written()) {
            solution(job.story().soThat())
                    .ifPresent(word ->
                            findings.add(
                                    ServiceCheck.finding(
                                            "story-solution",
                                            Severity.WARNING,
                                            about(job),
                                            job.title(),
                                            word)));
        }
    }

    /// A story of which nothing is told yet has just been begun.
    private void addUnreached(Job job, List<Finding> findings) {
        if (job.isJustBegun()) {
            return;
        }
        boolean reaches =
                job.story().serves().stream()
                        .anyMatch(note -> evidence.model().operation(note).isPresent());
        if (!reaches) {
            findings.add(
                    ServiceCheck.finding(
                            "job-without-operation", Severity.WARNING, about(job), job.title()));
        }
    }

    /// A command serves a job when the job asks for it or sets it off. Where nobody is on the wall
    /// there is something else to be said.
    private void addUnserved(List<Finding> findings) {
        if (evidence.model().actors().isEmpty()) {
            return;
        }
        Set<NoteId> served = new HashSet<>();
        for (Job job : evidence.jobs().jobs()) {
            served.addAll(Reach.of(job, evidence.model(), evidence.flow()));
        }
        for (Operation operation : evidence.model().operations()) {
            if (operation instanceof Action action
                    && action.notes().stream().noneMatch(served::contains)) {
                findings.add(
                        ServiceCheck.finding(
                                "command-without-job",
                                Severity.INFO,
                                List.of(action.note()),
                                action.title()));
            }
        }
    }
}
