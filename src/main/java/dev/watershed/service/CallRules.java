package dev.watershed.service;

import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Public API in front, private services behind, events between them and nothing else: who goes
/// past that (SEED(S); Hohpe and Woolf, publish–subscribe channel).
final class CallRules {

    private final ServiceEvidence evidence;
    private final ServiceModel model;

    CallRules(ServiceEvidence evidence) {
        this.evidence = evidence;
        this.model = evidence.model();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (DirectCall call : DirectCall.in(evidence.board(), evidence.flow(), model)) {
            findings.add(
                    ServiceCheck.finding(
                            rule(call.way()),
                            Severity.WARNING,
                            List.of(call.from(), call.to()),
                            name(call.caller()),
                            evidence.title(call.from()),
                            name(call.called()),
                            evidence.title(call.to())));
        }
        evidence.flow().steps().forEach(step -> addPastTheApi(step, findings));
        model.operations().forEach(operation -> addChangesTwo(operation, findings));
        model.services().forEach(service -> addNoWayIn(service, findings));
        model.services().forEach(service -> addIdleAlone(service, findings));
        return findings;
    }

    private static String rule(DirectCall.Way way) {
        return switch (way) {
            case COMMAND -> "direct-call";
            case POLICY -> "policy-across";
            case VIEW -> "view-across";
        };
    }

    private String name(ServiceId id) {
        return model.service(id).map(Service::name).orElse(id.value());
    }

    private void addPastTheApi(Flow.Step step, List<Finding> findings) {
        NoteKind from = kind(step.from());
        boolean outside = from == NoteKind.ACTOR || from == NoteKind.EXTERNAL_SYSTEM;
        NoteKind to = kind(step.to());
        boolean inside = to == NoteKind.AGGREGATE || to == NoteKind.POLICY;
        if (outside && inside && step.drawn()) {
            model.serviceAt(step.to())
                    .ifPresent(service ->
                            findings.add(
                                    ServiceCheck.finding(
                                            "past-the-api",
                                            Severity.WARNING,
                                            List.of(step.from(), step.to()),
                                            evidence.title(step.from()),
                                            evidence.title(step.to()),
                                            service.name())));
        }
    }

    private NoteKind kind(NoteId note) {
        return evidence.board().note(note).map(Note::kind).orElse(NoteKind.COMMENT);
    }

    /// One command that several services would have to change together.
    private void addChangesTwo(Operation operation, List<Finding> findings) {
        if (!(operation instanceof Action action)) {
            return;
        }
        for (NoteId aggregate : action.changes()) {
            Optional<Service> owner = model.serviceAt(aggregate);
            if (owner.isPresent() && !owner.get().id().equals(action.service())) {
                findings.add(
                        ServiceCheck.finding(
                                "changes-two",
                                Severity.WARNING,
                                List.of(action.note(), aggregate),
                                action.name(),
                                name(action.service()),
                                evidence.title(aggregate),
                                owner.get().name()));
            }
        }
    }

    private void addNoWayIn(Service service, List<Finding> findings) {
        if (!model.hasWayIn(service)) {
            findings.add(
                    ServiceCheck.finding(
                            "no-way-in",
                            Severity.WARNING,
                            List.of(service.context()),
                            service.name()));
        }
    }

    /// Nobody asks it for anything and only one other service ever speaks to it.
    private void addIdleAlone(Service service, List<Finding> findings) {
        boolean asked =
                model.publicApi().endpoints().stream()
                        .anyMatch(e -> e.service().equals(service.id()));
        Set<ServiceId> speakers = new LinkedHashSet<>();
        boolean others = false;
        for (Subscription heard : model.heardBy(service.id())) {
            Optional<ServiceId> publisher =
                    model.message(heard.event()).flatMap(Message::publisher);
            publisher.ifPresent(speakers::add);
            others |= publisher.isEmpty();
        }
        if (!asked && !others && speakers.size() == 1) {
            ServiceId speaker = speakers.iterator().next();
            List<Object> about = new ArrayList<>(List.of(service.context()));
            model.service(speaker).ifPresent(s -> about.add(s.context()));
            findings.add(
                    ServiceCheck.finding(
                            "idle-alone", Severity.INFO, about, service.name(), name(speaker)));
        }
    }
}
