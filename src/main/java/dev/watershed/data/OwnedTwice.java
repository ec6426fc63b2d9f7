package dev.watershed.data;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Attributes that several services own: under one name, or under names that have drifted apart. A
/// name that points at another aggregate (`order no`) may stand anywhere.
final class OwnedTwice {

    private record Owned(String attribute, Holding holding, ServiceId service) {}

    private final ServiceModel services;
    private final Ownership ownership;

    private OwnedTwice(ServiceModel services, Ownership ownership) {
        this.services = services;
        this.ownership = ownership;
    }

    static List<Finding> check(ServiceModel services, Ownership ownership) {
        OwnedTwice search = new OwnedTwice(services, ownership);
        List<Finding> found = new ArrayList<>();
        search.byName().forEach((name, owned) -> search.finding(name, owned).ifPresent(found::add));
        return found;
    }

    private Map<AttributeName, List<Owned>> byName() {
        Map<AttributeName, List<Owned>> all = new LinkedHashMap<>();
        for (Holding holding : ownership.aggregates()) {
            for (String attribute : holding.attributes()) {
                AttributeName name = AttributeName.of(attribute);
                if (!name.generic()) {
                    holding.owner()
                            .ifPresent(service ->
                                    all.computeIfAbsent(name, n -> new ArrayList<>())
                                            .add(new Owned(attribute, holding, service)));
                }
            }
        }
        return all;
    }

    private Optional<Finding> finding(AttributeName name, List<Owned> owned) {
        Set<ServiceId> sides = new LinkedHashSet<>();
        Set<String> spellings = new LinkedHashSet<>();
        owned.forEach(o -> {
            sides.add(o.service);
            spellings.add(o.attribute.toLowerCase(Locale.ROOT));
        });
        boolean drift = spellings.size() > 1;
        if (sides.size() < 2 || copied(owned) || pointsAtAnother(name)) {
            return Optional.empty();
        }
        if (!drift && name.identifies()) {
            return Optional.empty();
        }
        List<NoteId> evidence = owned.stream().map(o -> o.holding.note()).toList();
        String where =
                String.join(
                        ", ",
                        owned.stream()
                                .map(o ->
                                        o.holding.name()
                                                + " ("
                                                + OwnershipRules.name(services, o.service)
                                                + ")")
                                .distinct()
                                .toList());
        return Optional.of(
                drift
                        ? OwnershipRules.finding(
                                "name-drift",
                                Severity.WARNING,
                                evidence,
                                String.join(", ", spellings),
                                where)
                        : OwnershipRules.finding(
                                "owned-twice",
                                Severity.INFO,
                                evidence,
                                owned.getFirst().attribute,
                                where));
    }

    private boolean pointsAtAnother(AttributeName name) {
        return ownership.aggregates().stream()
                .map(h -> AttributeName.of(h.name()).words())
                .filter(words -> !words.isEmpty())
                .anyMatch(words ->
                        words.containsAll(name.words())
                                || (name.identifies()
                                        && name.words().size() == words.size() + 1
                                        && name.words().subList(0, words.size()).equals(words)));
    }

    /// A copy is meant to say the same.
    private boolean copied(List<Owned> owned) {
        return ownership.copies().stream()
                .anyMatch(copy ->
                        owned.stream().anyMatch(o -> o.holding.note().equals(copy.aggregate()))
                                && owned.stream().anyMatch(o -> o.service.equals(copy.to())));
    }
}
