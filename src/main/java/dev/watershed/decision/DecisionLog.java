package dev.watershed.decision;

import dev.watershed.finding.Finding;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All decision records of one wall.
///
/// @param records newest first, those that wait for a reason before all others
public record DecisionLog(List<DecisionRecord> records) {

    private static final Comparator<DecisionRecord> NEWEST_FIRST =
            Comparator.comparing(DecisionRecord::needsWhy)
                    .thenComparingInt(DecisionRecord::number)
                    .thenComparing(DecisionRecord::at)
                    .thenComparing(DecisionRecord::id)
                    .reversed();

    public static final DecisionLog EMPTY = new DecisionLog(List.of());

    public DecisionLog {
        records = records.stream().sorted(NEWEST_FIRST).toList();
    }

    public static DecisionLog of(Collection<DecisionRecord> records) {
        return new DecisionLog(List.copyOf(records));
    }

    public Optional<DecisionRecord> record(DecisionId id) {
        return records.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /// The number for the next record: one more than the highest.
    public int nextNumber() {
        return records.stream().mapToInt(DecisionRecord::number).max().orElse(0) + 1;
    }

    /// The drafts whose reason is missing.
    public List<DecisionRecord> waiting() {
        return records.stream().filter(DecisionRecord::needsWhy).toList();
    }

    /// The newest record in force that took the place of this one.
    public Optional<DecisionRecord> successorOf(DecisionId id) {
        return records.stream()
                .filter(r -> r.supersedes().filter(id::equals).isPresent())
                .filter(r -> r.status() != DecisionStatus.REJECTED)
                .findFirst();
    }

    /// The records that share something they are about with this one, closest first, without those
    /// it supersedes or that supersede it.
    public List<DecisionRecord> belongingWith(DecisionRecord one) {
        Set<Subject> subjects = Set.copyOf(one.about());
        return records.stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other -> shared(other, subjects) > 0)
                .sorted(Comparator.comparingLong((DecisionRecord r) -> -shared(r, subjects)))
                .toList();
    }

    private static long shared(DecisionRecord record, Set<Subject> subjects) {
        return record.about().stream().filter(subjects::contains).count();
    }

    /// The records in which every word of a question stands somewhere.
    public List<DecisionRecord> search(String question) {
        List<String> words =
                Stream.of(question.toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return records.stream().filter(r -> words.stream().allMatch(text(r)::contains)).toList();
    }

    private static String text(DecisionRecord r) {
        Stream<String> texts =
                Stream.of(
                                Stream.of(
                                        "#" + r.number(),
                                        r.title(),
                                        r.context(),
                                        r.decision(),
                                        r.why()),
                                r.good().stream(),
                                r.bad().stream(),
                                r.options().stream().map(Option::name),
                                r.history().stream().map(Moment::author))
                        .flatMap(s -> s);
        return texts.collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }

    /// The record by which a finding was waived; while it is in force the finding is silent. A
    /// finding is waived only with a reason.
    public Optional<DecisionRecord> waiverOf(Finding finding) {
        String key = Subject.key(finding);
        return waivers().filter(r -> r.about(Subject.Kind.FINDING).contains(key)).findFirst();
    }

    /// The findings that were waived, in their order, each with the record that says why.
    public Map<Finding, DecisionRecord> waived(List<Finding> findings) {
        Map<Finding, DecisionRecord> waived = new LinkedHashMap<>();
        for (Finding finding : findings) {
            waiverOf(finding).ifPresent(why -> waived.put(finding, why));
        }
        return waived;
    }

    /// The findings nobody has waived, in their order.
    public List<Finding> unwaived(List<Finding> findings) {
        Set<String> silent =
                waivers()
                        .flatMap(r -> r.about(Subject.Kind.FINDING).stream())
                        .collect(Collectors.toSet());
        return silent.isEmpty()
                ? findings
                : findings.stream().filter(f -> !silent.contains(Subject.key(f))).toList();
    }

    private Stream<DecisionRecord> waivers() {
        return records.stream()
                .filter(r -> r.occasion() == Occasion.WAIVER && r.status().inForce())
                .filter(r -> !r.why().isBlank());
    }
}
