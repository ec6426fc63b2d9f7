package dev.watershed.study;

import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.service.ActorLimits;
import dev.watershed.service.Jobs;
import dev.watershed.service.Personas;
import dev.watershed.service.ServiceCheck;
import dev.watershed.service.ServiceEvidence;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.StoryLanguage;
import dev.watershed.service.review.Baseline;
import dev.watershed.service.review.BrokenPromises;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the team wants from the services of one study: jobs, personas, and what the checks say.
final class ServiceStudy {

    private final Document document;
    private final ServiceEvidence evidence;
    private final List<Baseline> baselines;
    private final List<Finding> findings;

    ServiceStudy(Study study) {
        this.document = study.document();
        ServiceModel model = study.services();
        Jobs jobs =
                Jobs.of(
                        document.board(),
                        study.flow(),
                        model,
                        document.shelf(Shelves.JOB_STORIES).values());
        Personas personas =
                Personas.of(
                        document.board(), model, jobs, document.shelf(Shelves.PERSONAS).values());
        ActorLimits limits =
                document.shelf(Shelves.ACTOR_LIMITS).values().stream()
                        .findFirst()
                        .orElse(ActorLimits.USUAL);
        this.evidence =
                new ServiceEvidence(document.board(), study.flow(), model, jobs, personas, limits);
        this.baselines = Baselines.of(document, model, study.contexts());
        List<Finding> all = new ArrayList<>(ServiceCheck.findings(evidence));
        all.addAll(BrokenPromises.findings(model, baselines));
        this.findings = ServiceCheck.inOrder(all);
    }

    /// The jobs with drafts in a reader's language.
    Jobs jobs(Locale reader) {
        return Jobs.of(
                document.board(),
                evidence.flow(),
                evidence.model(),
                document.shelf(Shelves.JOB_STORIES).values(),
                StoryLanguage.of(reader, document.board()));
    }

    /// The personas as they read with these jobs.
    Personas personas(Jobs jobs) {
        return Personas.of(
                document.board(),
                evidence.model(),
                jobs,
                document.shelf(Shelves.PERSONAS).values());
    }

    ServiceEvidence evidence() {
        return evidence;
    }

    /// What others rely on in each service that has promised anything yet.
    List<Baseline> baselines() {
        return baselines;
    }

    List<Finding> findings() {
        return findings;
    }
}
