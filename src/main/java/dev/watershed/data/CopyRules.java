package dev.watershed.data;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Keeps agreed copies honest: a field the owner no longer has under that name, and a field no
/// event brings.
public final class CopyRules {

    public static final RuleId DRIFTED = new RuleId("data.copy-drifted");

    private final Board board;
    private final ServiceModel services;

    private CopyRules(Board board, ServiceModel services) {
        this.board = board;
        this.services = services;
    }

    static List<Finding> check(Board board, ServiceModel services, Ownership ownership) {
        CopyRules rules = new CopyRules(board, services);
        List<Finding> found = new ArrayList<>();
        ownership.agreed().forEach(copy -> rules.check(copy, found));
        return found;
    }

    private void check(DataCopy copy, List<Finding> found) {
        Optional<Note> aggregate = board.note(copy.aggregate());
        if (aggregate.isEmpty()) {
            return;
        }
        String reader = services.service(copy.to()).map(Service::name).orElse(copy.to().value());
        List<String> gone = gone(copy, aggregate.get());
        List<Object> evidence = List.of(copy.aggregate(), copy.view());
        if (!gone.isEmpty()) {
            found.add(
                    OwnershipRules.finding(
                            "copy-drifted",
                            Severity.WARNING,
                            evidence,
                            reader,
                            aggregate.get().oneLine(),
                            String.join(", ", gone)));
        }
        List<String> missing = missing(board, copy.fields(), copy.by());
        missing.removeAll(gone);
        if (!missing.isEmpty()) {
            found.add(
                    OwnershipRules.finding(
                            "copy-starves",
                            Severity.WARNING,
                            evidence,
                            reader,
                            aggregate.get().oneLine(),
                            String.join(", ", missing)));
        }
    }

    /// The fields of a copy its owner no longer has.
    static List<String> gone(DataCopy copy, Note aggregate) {
        return copy.fields().stream().filter(f -> !carries(aggregate.attributes(), f)).toList();
    }

    /// The same copy with the owner's names of today: a field that is gone takes the name of an
    /// attribute of the same words, else of the one attribute nobody copied before.
    public static DataCopy renamed(DataCopy copy, Note aggregate) {
        List<String> unused = new ArrayList<>(aggregate.attributes());
        unused.removeIf(a -> carries(copy.fields(), a));
        List<String> fields = new ArrayList<>();
        for (String field : copy.fields()) {
            if (carries(aggregate.attributes(), field)) {
                fields.add(field);
            } else {
                Optional<String> now =
                        unused.stream()
                                .filter(a -> AttributeName.of(a).speaksOf(AttributeName.of(field)))
                                .findFirst()
                                .or(() ->
                                        unused.size() == 1
                                                ? unused.stream().findFirst()
                                                : Optional.empty());
                now.ifPresent(name -> {
                    unused.remove(name);
                    fields.add(name);
                });
            }
        }
        return copy.needing(fields);
    }

    /// True when one of the names is spelled like this, whatever the case.
    static boolean carries(Collection<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /// The fields none of the events carries, under any spelling.
    static List<String> missing(Board board, List<String> fields, Collection<NoteId> events) {
        List<AttributeName> carried =
                events.stream()
                        .flatMap(e -> board.note(e).stream())
                        .flatMap(n -> n.attributes().stream())
                        .map(AttributeName::of)
                        .toList();
        return new ArrayList<>(
                fields.stream().filter(f -> !carried.contains(AttributeName.of(f))).toList());
    }
}
