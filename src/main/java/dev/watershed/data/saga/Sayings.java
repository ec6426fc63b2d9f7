package dev.watershed.data.saga;

import dev.watershed.finding.Wording;
import java.util.List;

/// Puts what becomes of a saga into words.
public final class Sayings {

    private Sayings() {}

    public static Wording ends(Ending ending) {
        return Wording.of("data.ends-" + ending.ends().name());
    }

    public static Wording undo(Undo undo) {
        return Wording.of("data.undo-" + undo.name());
    }

    /// What is still there when it has ended.
    public static Wording left(Saga saga, Ending ending) {
        Wording some = Wording.of("data.left-some", names(saga, ending.left()));
        Wording twice = Wording.of("data.left-twice", names(saga, ending.twice()));
        List<Integer> onlyTwice = ending.left().stream().filter(ending.twice()::contains).toList();
        boolean left = ending.left().size() > onlyTwice.size();
        if (ending.twice().isEmpty()) {
            return left ? some : nothingLeft(ending);
        }
        return left ? Wording.of("data.left-both", some, twice) : twice;
    }

    private static Wording nothingLeft(Ending ending) {
        return switch (ending.ends()) {
            case COMMITTED -> Wording.of(ending.late() ? "data.left-late" : "data.left-all");
            case UNDONE, STUCK -> Wording.of("data.left-nothing");
        };
    }

    private static String names(Saga saga, List<Integer> places) {
        return String.join(
                ", ", places.stream().map(p -> saga.steps().get(p).action().name()).toList());
    }

    /// Who hears of it, and when.
    public static Wording told(Ending ending) {
        return ending.hearing() == Hearing.NOBODY || ending.told().isEmpty()
                ? Wording.of("data.told-nobody")
                : Wording.of("data.told-" + ending.hearing().name(), ending.told());
    }

    /// One thing that happens in a run, as a sentence.
    public static Wording happening(Saga saga, Happening happening) {
        Step step = saga.steps().get(happening.step());
        return Wording.of(
                "data.what-" + happening.what().name(),
                step.service(),
                step.action().name(),
                step.compensation().map(Deed::name).orElse(step.action().name()));
    }
}
