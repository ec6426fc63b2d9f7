package dev.watershed.data.outage;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.data.outage.Outage.Effect;
import dev.watershed.data.outage.Outage.Need;
import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Names every operation that waits for another service or an external system: each is a tie that
/// an asynchronous way can loosen.
public final class OutageRules {

    public static final RuleId WAITS = new RuleId("data.waits");

    private static final String NYGARD = "Nygard, Release It!";

    private OutageRules() {}

    /// Findings in a fixed order. The evidence is the operation, then what it waits for.
    public static List<Finding> check(Board board, ServiceModel services, List<Outage> outages) {
        List<Finding> found = new ArrayList<>();
        for (Outage outage : outages) {
            for (Effect effect : outage.effects()) {
                String service = services.service(effect.service()).map(Service::name).orElse("");
                for (Need need : effect.stops()) {
                    found.add(finding(board, outage, need, service));
                }
            }
        }
        found.sort(Comparator.comparing(f -> f.evidence().ids().toString()));
        return found.stream().distinct().toList();
    }

    /// What the finding about a need rests on.
    public static Evidence evidence(Need need) {
        return Evidence.of(List.of(need.operation(), need.awaited()));
    }

    private static Finding finding(Board board, Outage outage, Need need, String service) {
        String operation =
                board.note(need.operation()).map(Note::oneLine).orElse(need.operation().value());
        Optional<String> actor =
                outage.stopped().stream()
                        .filter(s -> s.operations().contains(need.operation()))
                        .map(Outage.Stopped::name)
                        .findFirst();
        Wording message =
                actor.map(name ->
                                Wording.of(
                                        "data.waits-actor",
                                        operation,
                                        outage.name(),
                                        service,
                                        name))
                        .orElseGet(
                                () -> Wording.of("data.waits", operation, outage.name(), service));
        return new Finding(WAITS, Severity.INFO, message, evidence(need), NYGARD);
    }
}
