package dev.watershed.data.stream;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Phrasing;
import dev.watershed.data.AttributeName;
import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the events of a stream lack. They weigh more where the team keeps the aggregate as events.
public final class StreamRules {

    private static final String YOUNG = "Young, Versioning in an Event Sourced System";

    private static final Pattern HIDES_WHY =
            Pattern.compile(
                    "(?i)\\b(updated|changed|modified|edited|altered|saved)$|(수정|변경|갱신|저장)(됨|되었다|되었음|했다|했음|함)?$");

    private static final Set<String> REASONS =
            Set.of("reason", "why", "cause", "because", "사유", "이유", "원인");

    private StreamRules() {}

    /// Findings in a fixed order: by rule, then by evidence.
    public static List<Finding> check(Board board, Collection<EventStream> streams) {
        List<Finding> found = new ArrayList<>();
        for (EventStream stream : streams) {
            Severity severity = stream.marked().isPresent() ? Severity.WARNING : Severity.INFO;
            views(stream, severity, found);
            for (EventStream.Told told : stream.events()) {
                event(board, stream, told, severity, found);
            }
        }
        found.sort(
                Comparator.comparing(Finding::rule)
                        .thenComparing(f -> f.evidence().ids().toString()));
        return List.copyOf(found);
    }

    private static void views(EventStream stream, Severity severity, List<Finding> found) {
        for (EventStream.View view : stream.views()) {
            List<NoteId> feeding = feeding(stream, view);
            if (!view.answered() && !feeding.isEmpty()) {
                List<NoteId> evidence =
                        Stream.concat(Stream.of(view.view()), feeding.stream()).toList();
                found.add(
                        finding(
                                "event-lacks",
                                severity,
                                evidence,
                                view.title(),
                                String.join(", ", view.missing()),
                                stream.name()));
            }
        }
    }

    /// The events a projection is built from. Where nothing else is kept these are all there are.
    private static List<NoteId> feeding(EventStream stream, EventStream.View view) {
        return view.fedBy().isEmpty() && stream.marked().isPresent()
                ? stream.events().stream().map(EventStream.Told::event).toList()
                : view.fedBy();
    }

    private static void event(
            Board board,
            EventStream stream,
            EventStream.Told told,
            Severity severity,
            List<Finding> found) {
        if (stream.marked().isPresent() && !Phrasing.of(told.title()).tellsPast()) {
            found.add(finding("event-like-command", severity, List.of(told.event()), told.title()));
        }
        String title = told.title().replaceAll("[\\s.!?]+$", "").toLowerCase(Locale.ROOT);
        if (HIDES_WHY.matcher(title).find()
                && !tellsWhy(board, told)
                && !namesWhatChanged(stream, title)) {
            found.add(
                    finding(
                            "event-hides-why",
                            severity,
                            List.of(told.event()),
                            told.title(),
                            stream.name()));
        }
    }

    /// It names the one field that changed, as in "Price changed": there is less to hide.
    private static boolean namesWhatChanged(EventStream stream, String title) {
        AttributeName subject = AttributeName.of(HIDES_WHY.matcher(title).replaceFirst(""));
        return stream.fields().stream().map(AttributeName::of).anyMatch(subject::equals);
    }

    /// It carries a reason.
    private static boolean tellsWhy(Board board, EventStream.Told told) {
        List<String> carried =
                board.note(told.event()).map(Note::attributes).orElse(told.carries());
        return carried.stream()
                .map(AttributeName::of)
                .anyMatch(a -> a.words().stream().anyMatch(REASONS::contains));
    }

    private static Finding finding(
            String rule, Severity severity, List<NoteId> evidence, Object... words) {
        return new Finding(
                new RuleId("data." + rule),
                severity,
                Wording.of("data." + rule, words),
                Evidence.of(evidence),
                YOUNG);
    }
}
