package dev.watershed.cli.bench;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.Cut;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Question;
import dev.watershed.boundary.Tie;
import dev.watershed.document.Document;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// What one case scores.
///
/// @param proposed what is proposed in one click
/// @param onePerAggregate the rule to beat
/// @param leiden the usual method
/// @param best adjusted Rand index of the best stop of the slider
/// @param answered adjusted Rand index after 1, 2 and 3 truthful answers
/// @param sure pairs that are together, by stability
record BoundaryScore(
        BoundaryCase of,
        Scored proposed,
        Scored onePerAggregate,
        Scored leiden,
        double best,
        List<Double> answered,
        List<SurePairs> sure) {

    private static final int ANSWERS = 3;

    static BoundaryScore of(BoundaryCase wall) {
        Boundaries boundaries = Study.ignoringContexts(wall.document()).boundaries();
        return new BoundaryScore(
                wall,
                scored(boundaries.proposed(), wall),
                Scored.of(OnePerAggregate.divide(wall.document()), wall.gold()),
                Scored.of(Leiden.divide(wall.document()), wall.gold()),
                best(boundaries, wall),
                answered(boundaries, wall),
                SurePairs.of(boundaries.proposed(), wall));
    }

    /// The proposal alone, for walls with less on them.
    static double ari(BoundaryCase wall) {
        return scored(Study.ignoringContexts(wall.document()).boundaries().proposed(), wall).ari();
    }

    static Scored scored(Division division, BoundaryCase wall) {
        Map<NoteId, String> found = new TreeMap<>();
        division.homes().forEach((note, home) -> found.put(note, home.value()));
        return Scored.of(found, wall.gold());
    }

    private static double best(Boundaries boundaries, BoundaryCase wall) {
        return boundaries.cuts().stream()
                .map(Cut::services)
                .distinct()
                .mapToDouble(services -> scored(boundaries.at(services), wall).ari())
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
            scores.add(scored(boundaries.proposed(), wall).ari());
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
}
