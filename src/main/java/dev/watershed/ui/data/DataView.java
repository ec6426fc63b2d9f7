package dev.watershed.ui.data;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.data.Ownership;
import dev.watershed.data.outage.Outage;
import dev.watershed.data.saga.BetterOrder;
import dev.watershed.data.saga.Outcomes;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.SagaId;
import dev.watershed.data.saga.Simulation;
import dev.watershed.data.stream.EventStream;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.drawing.diagram.Layouts;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the lens shows of one wall.
///
/// @param study what the ways out are worked out from
/// @param ordinals the colour of each service's context
/// @param findings those nobody has waived, the worst first
record DataView(
        Study study,
        List<Service> services,
        Map<ServiceId, Integer> ordinals,
        Ownership ownership,
        List<Told> sagas,
        List<EventStream> streams,
        List<Outage> outages,
        List<Finding> findings) {

    /// A saga with what can become of it.
    ///
    /// @param better a better order, where there is one
    /// @param kept true when the team keeps it, false when it was only found
    record Told(Saga saga, Outcomes outcomes, Optional<BetterOrder.Better> better, boolean kept) {}

    /// Takes a while: not for the window's own thread.
    static DataView of(Study study) {
        Document document = study.document();
        Map<ServiceId, Integer> ordinals = new HashMap<>();
        List<BoundedContext> contexts = study.contexts();
        for (Service service : study.services().services()) {
            contexts.stream()
                    .filter(c -> c.id().equals(service.context()))
                    .forEach(c -> ordinals.put(service.id(), c.ordinal()));
        }
        List<Told> sagas = new ArrayList<>();
        for (Saga saga : study.data().sagas()) {
            boolean kept = document.shelf(Shelves.SAGAS).containsKey(saga.id().value());
            sagas.add(new Told(saga, Simulation.of(saga), BetterOrder.of(saga), kept));
        }
        sagas.sort(Comparator.comparing(t -> -t.saga().steps().size()));
        if (!sagas.isEmpty()) {
            Layouts.warmUp();
        }
        List<Finding> findings = new ArrayList<>(study.data().findings());
        findings = new ArrayList<>(study.decisionLog().unwaived(findings));
        findings.sort(
                Comparator.comparing(Finding::severity)
                        .reversed()
                        .thenComparing(Finding::rule)
                        .thenComparing(f -> f.evidence().ids().toString()));
        return new DataView(
                study,
                study.services().services(),
                ordinals,
                study.data().ownership(),
                List.copyOf(sagas),
                study.data().streams(),
                study.data().outages(),
                List.copyOf(findings));
    }

    Document document() {
        return study.document();
    }

    String name(ServiceId id) {
        return services.stream()
                .filter(s -> s.id().equals(id))
                .map(Service::name)
                .findFirst()
                .orElse(id.value());
    }

    /// The colour of the service with this name.
    int ordinalOf(String service) {
        return services.stream()
                .filter(s -> s.name().equals(service))
                .map(s -> ordinals.getOrDefault(s.id(), 0))
                .findFirst()
                .orElse(0);
    }

    Optional<Told> saga(Optional<SagaId> chosen) {
        return chosen.flatMap(
                        id -> sagas.stream().filter(t -> t.saga().id().equals(id)).findFirst())
                .or(() -> sagas.stream().findFirst());
    }

    /// How many things have more than one writer.
    int shared() {
        return (int) ownership.holdings().stream().filter(h -> h.shared()).count();
    }

    /// What asks for a decision: not mere information.
    List<Finding> weighty() {
        return findings.stream().filter(f -> f.severity() != Severity.INFO).toList();
    }

    List<Finding> about(NoteId note) {
        return findings.stream().filter(f -> f.evidence().ids().contains(note.value())).toList();
    }

    /// What is found about one saga, the worst first.
    List<Finding> about(SagaId saga) {
        return findings.stream().filter(f -> f.evidence().ids().contains(saga.value())).toList();
    }

    String text(NoteId note) {
        return document().board().note(note).map(n -> n.oneLine()).orElse(note.value());
    }
}
