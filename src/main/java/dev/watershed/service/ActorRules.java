package dev.watershed.service;

import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/// Not more key actors than the product, or one service, can serve (SEED(S): at most five).
final class ActorRules {

    static final RuleId NOBODY = new RuleId("service.nobody");
    static final RuleId TOO_MANY = new RuleId("service.too-many-actors");
    static final RuleId CROWDED = new RuleId("service.crowded-service");

    private final ServiceEvidence evidence;

    ActorRules(ServiceEvidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<Actor> key = evidence.personas().key().stream().map(d -> d.actor()).toList();
        if (evidence.model().actors().isEmpty() && !evidence.model().operations().isEmpty()) {
            List<?> asked = evidence.model().operations().stream().map(Operation::note).toList();
            findings.add(ServiceCheck.finding("nobody", Severity.WARNING, asked));
        }
        int most = evidence.limits().keyActors();
        if (key.size() > most) {
            List<?> ids = key.stream().map(Actor::id).toList();
            findings.add(
                    ServiceCheck.finding(
                            "too-many-actors", Severity.WARNING, ids, key.size(), most));
        }
        for (Service service : evidence.model().services()) {
            addCrowded(service, key, findings);
        }
        return findings;
    }

    private void addCrowded(Service service, List<Actor> key, List<Finding> findings) {
        List<?> here =
                key.stream()
                        .map(Actor::id)
                        .filter(actor ->
                                service.operations().stream()
                                        .anyMatch(o -> o.actors().contains(actor)))
                        .toList();
        int most = evidence.limits().perService();
        if (here.size() > most) {
            findings.add(
                    ServiceCheck.finding(
                            "crowded-service",
                            Severity.WARNING,
                            here,
                            service.name(),
                            here.size(),
                            most));
        }
    }
}
