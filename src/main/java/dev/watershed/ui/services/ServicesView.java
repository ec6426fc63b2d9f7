package dev.watershed.ui.services;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Shelves;
import dev.watershed.drawing.services.ServicesDiagram;
import dev.watershed.drawing.services.ServicesPainter.Lit;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import dev.watershed.service.DirectCall;
import dev.watershed.service.Interaction;
import dev.watershed.service.Interaction.Step;
import dev.watershed.service.Job;
import dev.watershed.service.JobId;
import dev.watershed.service.Jobs;
import dev.watershed.service.Personas;
import dev.watershed.service.Query;
import dev.watershed.service.SeedStep;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceCheck;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.review.Baseline;
import dev.watershed.service.review.Review;
import dev.watershed.study.Fix;
import dev.watershed.study.Study;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything the lens shows of one wall.
///
/// @param contexts the contexts behind the services, in the same order
/// @param proposed true while no context is drawn
/// @param findings those nobody has waived
/// @param specified the specifications as they follow from the wall
/// @param baselines what others rely on, by service
/// @param whyNoFix why there is no one-click way, for findings that have none
/// @param calls how often a service calls another directly
record ServicesView(
        ServiceModel model,
        List<BoundedContext> contexts,
        boolean proposed,
        Jobs jobs,
        Personas personas,
        Map<JobId, Interaction> interactions,
        List<Finding> findings,
        int calls,
        List<SeedStep> path,
        Specified specified,
        List<Baseline> baselines,
        Map<Finding, Wording> whyNoFix,
        ServicesDiagram diagram) {

    /// Takes a while: not for the window's own thread.
    static ServicesView of(Study study, Locale locale) {
        ServiceModel model = study.services();
        Jobs jobs = study.jobs(locale);
        Personas personas = study.personas(jobs);
        Map<JobId, Interaction> interactions = new HashMap<>();
        jobs.jobs().forEach(job -> interactions.put(job.id(), Interaction.of(job, model)));
        List<BoundedContext> contexts = study.contexts();
        Set<ServiceId> reviewed =
                study.document().shelf(Shelves.REVIEWS).values().stream()
                        .map(Review::service)
                        .collect(Collectors.toSet());
        List<Finding> findings = study.serviceFindings();
        Specified specified = Specified.of(study);
        Map<Finding, Wording> whyNot = new HashMap<>();
        findings.forEach(f -> Fix.whyNone(f, study).ifPresent(why -> whyNot.put(f, why)));
        return new ServicesView(
                model,
                contexts,
                study.document().contexts().isEmpty(),
                jobs,
                personas,
                Map.copyOf(interactions),
                findings,
                DirectCall.in(study.document().board(), study.flow(), model).size(),
                SeedStep.path(model, jobs, personas, findings, reviewed),
                specified,
                study.baselines(),
                Map.copyOf(whyNot),
                ServicesDiagram.of(
                        model, contexts.stream().map(BoundedContext::ordinal).toList(), locale));
    }

    Optional<BoundedContext> context(Service service) {
        return contexts.stream().filter(c -> c.id().equals(service.context())).findFirst();
    }

    /// Why there is no one-click way for a finding; empty where there is one.
    Optional<Wording> whyNot(Finding finding) {
        return Optional.ofNullable(whyNoFix.get(finding));
    }

    /// What a service promised when the last snapshot was taken, where nobody has reviewed it.
    Optional<Baseline> snapshotOf(Service service) {
        return baselines.stream()
                .filter(b -> b.service().equals(service.id()) && !b.reviewed())
                .findFirst();
    }

    Optional<Interaction> interaction(Job job) {
        return Optional.ofNullable(interactions.get(job.id()));
    }

    /// What a job goes through.
    Lit lit(Optional<Job> job, Optional<ServiceId> chosen) {
        Optional<Interaction> interaction = job.flatMap(this::interaction);
        Set<ServiceId> asked = new HashSet<>();
        interaction.map(Interaction::steps).orElse(List.of()).stream()
                .filter(step -> step.kind() == Step.Kind.REQUEST)
                .flatMap(step -> model.service(new ServiceId(step.to())).stream())
                .forEach(service -> asked.add(service.id()));
        Set<ServiceId> reached =
                Set.copyOf(interaction.map(Interaction::services).orElse(List.of()));
        return new Lit(job.flatMap(Job::actor), asked, reached, chosen);
    }

    /// How many services a job goes through.
    int services(Job job) {
        return interaction(job).map(i -> i.services().size()).orElse(0);
    }

    /// How many queries a job asks.
    long queries(Job job) {
        return job.story().serves().stream()
                .flatMap(note -> model.operation(note).stream())
                .filter(Query.class::isInstance)
                .distinct()
                .count();
    }

    /// What the checks say about a service or something in it; blanks in drafted stories show at
    /// the jobs.
    List<Finding> findingsAbout(Service service) {
        return findings.stream()
                .filter(f -> isAbout(f, service) && !ServiceCheck.isAboutAJob(f))
                .toList();
    }

    /// The first service with a finding on one of its actions or queries.
    Optional<ServiceId> firstToMend() {
        return model.services().stream()
                .filter(service ->
                        findingsAbout(service).stream()
                                .filter(f -> f.severity() != Severity.INFO)
                                .flatMap(f -> f.evidence().ids().stream())
                                .anyMatch(id -> service.operation(new NoteId(id)).isPresent()))
                .map(Service::id)
                .findFirst();
    }

    /// What the checks say about how many actors come first.
    List<Finding> findingsAboutActors() {
        return findings.stream().filter(ServiceCheck::isAboutActors).toList();
    }

    /// What the checks say about a job, save for its blanks, which show in its story.
    List<Finding> findingsAbout(Job job) {
        return findings.stream()
                .filter(ServiceCheck::isAboutAJob)
                .filter(f -> !ServiceCheck.isHomework(f))
                .filter(f -> ServiceCheck.isAbout(f, job))
                .toList();
    }

    private boolean isAbout(Finding finding, Service service) {
        return finding.evidence().ids().stream()
                .anyMatch(id ->
                        id.equals(service.context().value())
                                || service.id().equals(model.homes().get(new NoteId(id))));
    }
}
