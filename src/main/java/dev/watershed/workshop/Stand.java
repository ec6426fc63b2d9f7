package dev.watershed.workshop;

import dev.watershed.board.GrammarLevel;
import dev.watershed.board.NoteKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a session stands: its plan, the phase it is in, the time that is left, who is in the room.
///
/// @param step which phase of the plan, from 0
/// @param aside a shorter timer inside the phase
/// @param silent true while nobody reads the notes of the others
/// @param shown kinds the facilitator has introduced before their phase
/// @param people who is in the room, in the order in which they were written down
public record Stand(
        Plan plan,
        int step,
        Timer timer,
        Optional<Interlude> aside,
        boolean silent,
        Set<NoteKind> shown,
        List<String> people) {

    /// A discussion or a pitch under way.
    public record Interlude(Aside what, Timer timer) {}

    public Stand {
        if (plan.steps().isEmpty()) {
            throw new IllegalArgumentException("a session needs a phase");
        }
        step = Math.clamp(step, 0, plan.steps().size() - 1);
        shown = Set.copyOf(shown);
        people = List.copyOf(people);
    }

    /// The first phase begins.
    public static Stand begun(Plan plan, List<String> people, Instant now) {
        return entering(plan, 0, Set.of(), people, now);
    }

    private static Stand entering(
            Plan plan, int step, Set<NoteKind> shown, List<String> people, Instant now) {
        Step entered = plan.steps().get(step);
        return new Stand(
                plan,
                step,
                Timer.started(entered.length(), now),
                Optional.empty(),
                entered.phase().beginsSilent(),
                shown,
                people);
    }

    public Step current() {
        return plan.steps().get(step);
    }

    public Phase phase() {
        return current().phase();
    }

    public Optional<Step> next() {
        return step + 1 < plan.steps().size()
                ? Optional.of(plan.steps().get(step + 1))
                : Optional.empty();
    }

    /// Another phase begins with its full time.
    public Stand at(int other, Instant now) {
        return entering(plan, Math.clamp(other, 0, plan.steps().size() - 1), shown, people, now);
    }

    /// Another plan while the session goes on: the phase stays if the plan still has it, and so
    /// does its clock, longer or shorter by what was changed.
    public Stand following(Plan other, Instant now) {
        for (int i = 0; i < other.steps().size(); i++) {
            Step there = other.steps().get(i);
            if (there.phase() == phase() && (i == step || !other.steps().contains(current()))) {
                Duration more = there.length().minus(current().length());
                return new Stand(other, i, timer.plus(more), aside, silent, shown, people);
            }
        }
        int same = other.steps().indexOf(current());
        return same >= 0
                ? new Stand(other, same, timer, aside, silent, shown, people)
                : entering(other, Math.min(step, other.steps().size() - 1), shown, people, now);
    }

    /// The kinds on the palette and in the legend.
    public Set<NoteKind> kinds() {
        Set<NoteKind> all = EnumSet.copyOf(plan.introducedBy(step));
        all.addAll(shown);
        return all;
    }

    public GrammarLevel grammar() {
        return plan.grammarAt(step);
    }

    /// The clock the room looks at: the discussion's or the pitch's while one is under way.
    public Timer clock() {
        return aside.map(Interlude::timer).orElse(timer);
    }

    /// With another time on that clock.
    public Stand clocked(Timer other) {
        return aside.isPresent()
                ? new Stand(
                        plan,
                        step,
                        timer,
                        Optional.of(new Interlude(aside.get().what(), other)),
                        silent,
                        shown,
                        people)
                : new Stand(plan, step, other, aside, silent, shown, people);
    }

    public Stand with(Aside what, Instant now) {
        return new Stand(
                plan,
                step,
                timer,
                Optional.of(new Interlude(what, Timer.started(what.length(), now))),
                silent,
                shown,
                people);
    }

    /// The discussion or pitch is over.
    public Stand withoutAside() {
        return new Stand(plan, step, timer, Optional.empty(), silent, shown, people);
    }

    public Stand silent(boolean on) {
        return new Stand(plan, step, timer, aside, on, shown, people);
    }

    public Stand introducing(NoteKind kind) {
        Set<NoteKind> more = EnumSet.of(kind);
        more.addAll(shown);
        return new Stand(plan, step, timer, aside, silent, more, people);
    }

    public Stand with(List<String> others) {
        return new Stand(plan, step, timer, aside, silent, shown, others);
    }
}
