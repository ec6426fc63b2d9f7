package dev.watershed.cli.bench;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.Agreement;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.Cut;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Question;
import dev.watershed.boundary.Tie;
import dev.watershed.document.Document;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// What one case scores.
///
/// @param agreement of the proposal with the contexts the authors shipped
/// @param services proposed
/// @param contexts shipped
/// @param alone adjusted Rand index of one service per aggregate
/// @param best adjusted Rand index of the best stop of the slider
/// @param answered adjusted Rand index after 1, 2 and 3 truthful answers
record BoundaryScore(
        BoundaryCase of,
        Agreement agreement,
        int services,
        int contexts,
        double alone,
        double best,
        List<Double> answered) {

    private static final int ANSWERS = 3;

    double servicesPerContext() {
        return (double) services / contexts;
    }

    static BoundaryScore of(BoundaryCase wall) {
        Boundaries boundaries = Study.ignoringContexts(wall.document()).boundaries();
        return new BoundaryScore(
                wall,
                agreement(boundaries.proposed(), wall),
                boundaries.proposed().services(),
                new HashSet<>(wall.gold().values()).size(),
                Agreement.between(onePerAggregate(wall.document()), wall.gold()).ari(),
                best(boundaries, wall),
                answered(boundaries, wall));
    }

    /// The proposal alone, for walls with less on them.
    static double ari(BoundaryCase wall) {
        return agreement(Study.ignoringContexts(wall.document()).boundaries().proposed(), wall)
                .ari();
    }

    private static Agreement agreement(Division division, BoundaryCase wall) {
        Map<NoteId, String> found = new TreeMap<>();
        division.homes().forEach((note, home) -> found.put(note, home.value()));
        return Agreement.between(found, wall.gold());
    }

    private static double best(Boundaries boundaries, BoundaryCase wall) {
        return boundaries.cuts().stream()
                .map(Cut::services)
                .distinct()
                .mapToDouble(services -> agreement(boundaries.at(services), wall).ari())
                .max()
                .orElse(0);
    }

    /// The first question whose two notes both have a shipped context is answered by it, three
    /// times.
    private static List<Double> answered(Boundaries first, BoundaryCase wall) {
        List<Double> scores = new ArrayList<>();
        Document document = Study.ignoringContexts(wall.document()).document();
        Boundaries boundaries = first;
        for (int i = 0; i < ANSWERS; i++) {
            Optional<Tie> answer =
                    boundaries.questions().stream()
                            .flatMap(q -> truth(q, wall).stream())
                            .findFirst();
            if (answer.isPresent()) {
                document =
                        document.withTies(document.ties().plus(answer.get().pair(), answer.get()));
                boundaries = Study.of(document).boundaries();
            }
            scores.add(agreement(boundaries.proposed(), wall).ari());
        }
        return scores;
    }

    private static Optional<Tie> truth(Question question, BoundaryCase wall) {
        String a = wall.gold().get(question.a());
        String b = wall.gold().get(question.b());
        return a == null || b == null
                ? Optional.empty()
                : Optional.of(question.answered(Objects.equals(a, b)));
    }

    /// The rule to beat: every aggregate with the commands it handles, the events it emits, the
    /// policies that act on it and the views that show it. Whatever hangs on no aggregate stands
    /// alone.
    static Map<NoteId, String> onePerAggregate(Document document) {
        Flow flow = Flow.of(document.board());
        Map<NoteId, String> homes = new TreeMap<>();
        for (Note note : document.board().notes().values()) {
            Optional<NoteId> home =
                    switch (note.kind()) {
                        case AGGREGATE -> Optional.of(note.id());
                        case EVENT ->
                                flow.to(note.id(), LinkKind.EMITS).stream().min(NoteId::compareTo);
                        case COMMAND ->
                                flow.from(note.id(), LinkKind.HANDLED_BY).stream()
                                        .min(NoteId::compareTo);
                        case POLICY -> acting(flow, note.id());
                        case READ_MODEL -> shown(flow, note.id());
                        default -> Optional.empty();
                    };
            home.filter(h ->
                            document.board()
                                    .note(h)
                                    .filter(n -> n.kind() == NoteKind.AGGREGATE)
                                    .isPresent())
                    .ifPresent(h -> homes.put(note.id(), h.value()));
        }
        return homes;
    }

    private static Optional<NoteId> acting(Flow flow, NoteId policy) {
        Optional<NoteId> handler =
                flow.from(policy, LinkKind.HANDLED_BY).stream().min(NoteId::compareTo);
        return handler.or(() ->
                flow.from(policy, LinkKind.ISSUES).stream()
                        .flatMap(c -> flow.from(c, LinkKind.HANDLED_BY).stream())
                        .min(NoteId::compareTo));
    }

    private static Optional<NoteId> shown(Flow flow, NoteId view) {
        Optional<NoteId> source = flow.from(view, LinkKind.VIEW_OF).stream().min(NoteId::compareTo);
        return source.or(() ->
                flow.to(view, LinkKind.PROJECTS).stream()
                        .flatMap(e -> flow.to(e, LinkKind.EMITS).stream())
                        .min(NoteId::compareTo));
    }
}
