package dev.watershed.service;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Every check of this storey: actors and jobs, actions and queries, and what runs between
/// services.
public final class ServiceCheck {

    static final String SEEDS = "SEED(S), from actors to specifications";

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::rule);

    private ServiceCheck() {}

    /// The most severe first; the same for the same evidence.
    public static List<Finding> findings(ServiceEvidence evidence) {
        List<Finding> all = new ArrayList<>();
        all.addAll(new ActorRules(evidence).findings());
        all.addAll(new StoryRules(evidence).findings());
        all.addAll(new OperationRules(evidence).findings());
        all.addAll(new CallRules(evidence).findings());
        all.addAll(new EventRules(evidence).findings());
        return inOrder(all);
    }

    /// The most severe first.
    public static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }

    /// True for a blank in a drafted story: it waits in the lens for somebody to fill it and is
    /// nothing to mention elsewhere.
    public static boolean isHomework(Finding finding) {
        return finding.rule().value().equals("service.story-part-missing");
    }

    /// True for what is said about actors: that there are none, or too many.
    public static boolean isAboutActors(Finding finding) {
        return finding.rule().equals(ActorRules.NOBODY)
                || finding.rule().equals(ActorRules.TOO_MANY)
                || finding.rule().equals(ActorRules.CROWDED);
    }

    /// True for what is said about one job.
    public static boolean isAboutAJob(Finding finding) {
        return StoryRules.RULES.contains(finding.rule().value());
    }

    /// True when a finding on a job is about this one.
    public static boolean isAbout(Finding finding, Job job) {
        return finding.evidence().ids().equals(StoryRules.about(job))
                || finding.evidence().ids().contains(job.id().value());
    }

    /// @param rule without `service.`
    /// @param about what it is about, most telling first: notes, contexts
    public static Finding finding(String rule, Severity severity, List<?> about, Object... words) {
        return new Finding(
                new RuleId("service." + rule),
                severity,
                Wording.of("service." + rule, words),
                Evidence.of(about),
                SEEDS);
    }
}
