package dev.watershed.boundary;

import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/// The answer to “where do the lines run?”: a hierarchy of divisions from fine to coarse, the one
/// that is proposed, what else is worth comparing and what to ask. Immutable; the same evidence
/// gives the same answer whatever its order.
public final class Boundaries {

    private final Analysis analysis;
    private final Dividing dividing;
    private final Slider slider;
    private final Division proposed;
    private final List<Question> questions;
    private final Grounds grounds;
    private final Map<Integer, Division> divisions = new ConcurrentHashMap<>();

    private Boundaries(Analysis analysis, BooleanSupplier cancelled) {
        this.analysis = analysis;
        this.dividing = new Dividing(analysis, new Stability(analysis, cancelled));
        this.slider = Slider.of(analysis, cancelled);
        this.proposed = dividing.after(slider.proposed());
        this.divisions.put(slider.proposed(), proposed);
        this.questions = Questions.of(analysis, slider.proposed(), cancelled);
        this.grounds = Wanting.of(analysis, slider.proposed());
    }

    public static Boundaries of(BoundaryEvidence evidence) {
        return of(evidence, () -> false);
    }

    /// As [#of(BoundaryEvidence)], given up when `cancelled` says so.
    ///
    /// @throws java.util.concurrent.CancellationException when it was
    public static Boundaries of(BoundaryEvidence evidence, BooleanSupplier cancelled) {
        return of(evidence, Weights.DEFAULT, cancelled);
    }

    /// As [#of(BoundaryEvidence)], with evidence worth something else.
    public static Boundaries of(
            BoundaryEvidence evidence, Weights weights, BooleanSupplier cancelled) {
        return new Boundaries(Analysis.of(evidence, weights, cancelled), cancelled);
    }

    /// The stops of the slider from the coarsest to the finest. Never empty.
    public List<Cut> cuts() {
        return slider.cuts();
    }

    /// What is proposed without being asked for a number.
    public Division proposed() {
        return proposed;
    }

    /// The division with that many services; the nearest stop where there is none with exactly that
    /// many, the coarser of two that are as near.
    public Division at(int services) {
        return divisions.computeIfAbsent(slider.mergesFor(services), dividing::after);
    }

    /// The widest gaps of the hierarchy besides the proposed one, coarse first; at most two.
    public List<Alternative> alternatives() {
        List<Alternative> found = new ArrayList<>();
        for (Cut cut : cuts()) {
            if (cut.alternative()) {
                found.add(Comparing.with(proposed, at(cut.services())));
            }
        }
        return found;
    }

    /// What is worth asking, most worth first; at most ten.
    public List<Question> questions() {
        return questions;
    }

    /// What the proposal rests on and which evidence would change it most.
    public Grounds grounds() {
        return grounds;
    }

    /// What the step from the stop with that many services to the next finer one divides, removes
    /// and creates; empty at the finest stop.
    public Optional<Split> splitAt(int services) {
        int merges = slider.mergesFor(services);
        return new Splitting(analysis).of(analysis.atoms().size() + merges - 1);
    }

    /// Aggregates nobody has drawn, in the order of their names.
    public List<InferredAggregate> inferred() {
        return analysis.atoms().list().stream()
                .filter(atom -> !atom.drawn())
                .map(atom -> new InferredAggregate(atom.name(), atom.head(), atom.notes()))
                .toList();
    }

    /// Says so when the proposal has more services than one small team can run.
    public Optional<Wording> warning() {
        return Sizing.warning(analysis.wall().evidence().board(), proposed.services());
    }

    /// Answers that contradict pinned contexts or other answers and were left out.
    public List<Tie> unkept() {
        return analysis.wall().constraints().unkept();
    }
}
