package dev.watershed.data;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What can be said about who owns which data. Sharing a server is fine, sharing a table is not.
public final class OwnershipRules {

    /// Two services write it: the one rule every other leans on.
    public static final RuleId TWO_WRITERS = new RuleId("data.two-writers");

    /// It is read where its owner keeps it.
    public static final RuleId BEHIND = new RuleId("data.behind-owner");

    public static final RuleId SHARED_TABLE = new RuleId("data.shared-table");

    private static final String NEWMAN = "Newman, Building Microservices";

    private final Board board;
    private final ServiceModel services;
    private final Ownership ownership;
    private final List<Finding> found = new ArrayList<>();

    private OwnershipRules(Board board, ServiceModel services, Ownership ownership) {
        this.board = board;
        this.services = services;
        this.ownership = ownership;
    }

    /// Findings in a fixed order: by rule, then by evidence.
    public static List<Finding> check(
            Board board, Flow flow, Places places, ServiceModel services, Ownership ownership) {
        OwnershipRules rules = new OwnershipRules(board, services, ownership);
        ownership.holdings().forEach(rules::writers);
        ownership.holdings().forEach(rules::readers);
        rules.emptyHanded();
        List<Finding> all = new ArrayList<>(rules.found);
        all.addAll(new TableNotes(board, flow, places, services).check());
        all.addAll(OwnedTwice.check(services, ownership));
        all.addAll(CopyRules.check(board, services, ownership));
        all.sort(
                Comparator.comparing(Finding::rule)
                        .thenComparing(f -> f.evidence().ids().toString()));
        return List.copyOf(all);
    }

    static Finding finding(String rule, Severity severity, List<?> evidence, Object... words) {
        Set<Object> ids = new LinkedHashSet<>(evidence);
        return new Finding(
                new RuleId("data." + rule),
                severity,
                Wording.of("data." + rule, words),
                Evidence.of(ids),
                NEWMAN);
    }

    static String name(ServiceModel services, ServiceId id) {
        return services.service(id).map(Service::name).orElse(id.value());
    }

    private void writers(Holding holding) {
        if (!holding.shared()) {
            return;
        }
        List<Object> evidence = new ArrayList<>(List.of(holding.note()));
        holding.foreignWriters().forEach(w -> evidence.addAll(w.via()));
        holding.writers().forEach(w -> evidence.addAll(w.via()));
        List<Wording> who =
                holding.writers().stream()
                        .map(w ->
                                Wording.of(
                                        "data.writes-in", name(services, w.by()), texts(w.via())))
                        .toList();
        found.add(finding("two-writers", Severity.ERROR, evidence, holding.name(), joined(who)));
    }

    /// Sentences one after the other.
    private static Wording joined(List<Wording> sentences) {
        Wording all = sentences.getFirst();
        for (Wording next : sentences.subList(1, sentences.size())) {
            all = Wording.of("data.and-then", all, next);
        }
        return all;
    }

    private String texts(List<NoteId> notes) {
        return String.join(
                ", ",
                notes.stream().flatMap(n -> board.note(n).stream()).map(n -> n.oneLine()).toList());
    }

    private void readers(Holding holding) {
        for (Reading reading : holding.readers()) {
            if (reading.path() == Path.BEHIND) {
                List<Object> evidence = new ArrayList<>(List.of(holding.note()));
                evidence.addAll(reading.via());
                found.add(
                        finding(
                                "behind-owner",
                                Severity.WARNING,
                                evidence,
                                holding.name(),
                                name(services, reading.by()),
                                texts(reading.via()),
                                holding.owner().map(o -> name(services, o)).orElse("")));
            }
        }
    }

    /// A service that keeps nothing has nothing to decide with; it may be a part of another.
    private void emptyHanded() {
        for (Service service : services.services()) {
            boolean acts = !service.actions().isEmpty();
            if (acts && ownership.ownedBy(service.id()).isEmpty()) {
                found.add(
                        finding(
                                "no-data",
                                Severity.INFO,
                                service.actions().stream()
                                        .flatMap(a -> a.notes().stream())
                                        .toList(),
                                service.name()));
            }
        }
    }
}
