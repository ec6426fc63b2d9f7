package dev.watershed.service.review;

import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.service.Message;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceCheck;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.Subscription;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// An event whose subscribers lose what they rely on (Hohpe and Woolf, publish–subscribe channel).
///
/// @param lost the fields that are gone or have another form now
/// @param gone those of them that are not there at all
/// @param listeners the other services that hear it
public record BrokenPromises(
        Message message, List<String> lost, List<String> gone, List<ServiceId> listeners) {

    /// What a message no longer keeps of what was promised; empty where nobody breaks.
    public static Optional<BrokenPromises> of(
            Message message, Baseline baseline, ServiceModel model) {
        List<Promise> carries =
                message.fields().stream().map(field -> Surface.payload(message, field)).toList();
        List<Promise> lost =
                baseline.surface().nameOf(message).stream()
                        .flatMap(name -> baseline.surface().payloadOf(name).stream())
                        .filter(p -> carries.stream().noneMatch(c -> isCarried(p, c)))
                        .toList();
        List<ServiceId> listeners =
                model.listenersTo(message.note()).stream()
                        .filter(Subscription::external)
                        .map(Subscription::consumer)
                        .distinct()
                        .toList();
        if (lost.isEmpty() || listeners.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new BrokenPromises(
                        message,
                        lost.stream().map(Promise::name).toList(),
                        lost.stream()
                                .map(Promise::name)
                                .filter(n -> carries.stream().noneMatch(c -> c.name().equals(n)))
                                .toList(),
                        listeners));
    }

    private static boolean isCarried(Promise promised, Promise carried) {
        return promised.name().equals(carried.name()) && promised.form().equals(carried.form());
    }

    /// One finding per event, in the order of the story.
    public static List<Finding> findings(ServiceModel model, Collection<Baseline> baselines) {
        return model.messages().stream()
                .flatMap(message ->
                        baselines.stream()
                                .flatMap(baseline -> of(message, baseline, model).stream())
                                .limit(1))
                .map(broken -> broken.finding(model))
                .toList();
    }

    private Finding finding(ServiceModel model) {
        String who =
                listeners.stream()
                        .flatMap(id -> model.service(id).stream())
                        .map(Service::name)
                        .collect(Collectors.joining(", "));
        return ServiceCheck.finding(
                "subscriber-broken",
                Severity.ERROR,
                message.notes(),
                message.title(),
                String.join(", ", lost),
                who);
    }
}
