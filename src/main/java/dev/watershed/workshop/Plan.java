package dev.watershed.workshop;

import dev.watershed.board.GrammarLevel;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a session is going to do, phase after phase.
public record Plan(List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    /// How long all of it is meant to take, in minutes.
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /// How many sittings it is spread over.
    public int parts() {
        return steps.stream().mapToInt(Step::part).max().orElse(0);
    }

    /// The kinds of note the room knows by then: those of this step and of every step before it. An
    /// event is always among them.
    public Set<NoteKind> introducedBy(int step) {
        Set<NoteKind> kinds = EnumSet.of(NoteKind.EVENT);
        steps.stream().limit(step + 1L).forEach(s -> kinds.addAll(s.phase().introduces()));
        return kinds;
    }

    /// How strictly the wall is read in this step: once the grammar was introduced it stays.
    public GrammarLevel grammarAt(int step) {
        return steps.stream()
                .limit(step + 1L)
                .map(s -> s.phase().grammar())
                .max(Comparator.naturalOrder())
                .orElse(GrammarLevel.OFF);
    }

    public Plan with(int place, Step other) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(place, other);
        return new Plan(changed);
    }

    public Plan without(int place) {
        List<Step> left = new ArrayList<>(steps);
        left.remove(place);
        return new Plan(left);
    }

    /// With a phase put where it usually stands among the others.
    public Plan with(Phase phase) {
        List<Step> more = new ArrayList<>(steps);
        int place = 0;
        while (place < more.size() && more.get(place).phase().compareTo(phase) <= 0) {
            place++;
        }
        int part = place > 0 ? more.get(place - 1).part() : 1;
        more.add(place, Step.of(phase).inPart(part));
        return new Plan(more);
    }
}
