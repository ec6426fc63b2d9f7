package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.team.Heuristic.Answer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What people said about a context that the wall cannot tell. Whatever nobody has said is read
/// from the wall, see [ContextFacts].
///
/// @param regulation the law or standard it is under, such as `PCI DSS`; "none" is said with an
///   empty text, empty is: nobody has said
/// @param users the personas it works for; empty when nobody has said
/// @param planes reasons to keep it apart
/// @param answers to the questionnaire, only those that were given
public record ContextTraits(
        ContextId context,
        Optional<Complexity> complexity,
        Optional<String> regulation,
        Optional<Cadence> cadence,
        List<String> users,
        Set<FracturePlane> planes,
        Map<Heuristic, Answer> answers) {

    public ContextTraits {
        users = List.copyOf(users);
        planes = Collections.unmodifiableSet(new TreeSet<>(planes));
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /// Nobody has said anything.
    public static ContextTraits unsaid(ContextId context) {
        return new ContextTraits(
                context,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                Map.of());
    }

    public boolean isUnsaid() {
        return equals(unsaid(context));
    }

    public ContextTraits asComplexAs(Optional<Complexity> said) {
        return new ContextTraits(context, said, regulation, cadence, users, planes, answers);
    }

    public ContextTraits under(Optional<String> law) {
        return new ContextTraits(context, complexity, law, cadence, users, planes, answers);
    }

    public ContextTraits changing(Optional<Cadence> said) {
        return new ContextTraits(context, complexity, regulation, said, users, planes, answers);
    }

    public ContextTraits usedBy(List<String> personas) {
        return new ContextTraits(
                context, complexity, regulation, cadence, personas, planes, answers);
    }

    public ContextTraits splitAlong(Set<FracturePlane> reasons) {
        return new ContextTraits(context, complexity, regulation, cadence, users, reasons, answers);
    }

    public ContextTraits answering(Heuristic question, Optional<Answer> answer) {
        Map<Heuristic, Answer> more = new TreeMap<>(answers);
        answer.ifPresentOrElse(a -> more.put(question, a), () -> more.remove(question));
        return new ContextTraits(context, complexity, regulation, cadence, users, planes, more);
    }

    /// How far it could stand alone, from 0 to 1: yes counts one, partly a half; empty until every
    /// question has an answer.
    public Optional<Double> independence() {
        if (answers.size() < Heuristic.values().length) {
            return Optional.empty();
        }
        double sum = answers.values().stream().mapToDouble(ContextTraits::weight).sum();
        return Optional.of(sum / answers.size());
    }

    private static double weight(Answer answer) {
        return switch (answer) {
            case YES -> 1;
            case PARTLY -> 0.5;
            case NO -> 0;
        };
    }
}
