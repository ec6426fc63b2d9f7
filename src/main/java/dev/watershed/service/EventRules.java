package dev.watershed.service;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An event is said by one service, heard by somebody, and has a name (Hohpe and Woolf,
/// publish–subscribe channel).
final class EventRules {

    private final ServiceModel model;

    EventRules(ServiceEvidence evidence) {
        model = evidence.model();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Message message : model.messages()) {
            addTwoPublishers(message, findings);
            addNameless(message, findings);
        }
        model.services().forEach(service -> addUnheard(service, findings));
        return findings;
    }

    private void addTwoPublishers(Message message, List<Finding> findings) {
        if (message.publishers().size() > 1) {
            findings.add(
                    ServiceCheck.finding(
                            "two-publishers",
                            Severity.WARNING,
                            message.notes(),
                            message.title(),
                            names(message.publishers())));
        }
    }

    private String names(List<ServiceId> services) {
        return services.stream()
                .flatMap(id -> model.service(id).stream())
                .map(Service::name)
                .collect(Collectors.joining(", "));
    }

    /// What people wrote or, where that has no words, what it is called in code.
    private static String shown(Message message) {
        return isNameless(message) ? message.name() : message.title();
    }

    private static boolean isNameless(Message message) {
        return message.title().codePoints().noneMatch(Character::isLetter);
    }

    private static void addNameless(Message message, List<Finding> findings) {
        if (isNameless(message)) {
            findings.add(
                    ServiceCheck.finding(
                            "event-nameless", Severity.INFO, message.notes(), message.name()));
        }
    }

    /// One finding per service: most walls end in events that nobody needs to hear.
    private void addUnheard(Service service, List<Finding> findings) {
        List<Message> unheard =
                model.publishedBy(service.id()).stream()
                        .filter(m -> model.listenersTo(m.note()).isEmpty())
                        .toList();
        if (!unheard.isEmpty()) {
            List<NoteId> ids = unheard.stream().map(Message::note).toList();
            String named =
                    unheard.stream()
                            .limit(3)
                            .map(EventRules::shown)
                            .collect(Collectors.joining(", "));
            findings.add(
                    ServiceCheck.finding(
                            "unheard-event",
                            Severity.INFO,
                            ids,
                            unheard.size(),
                            service.name(),
                            named));
        }
    }
}
