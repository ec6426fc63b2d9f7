package dev.watershed.boundary;

import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two atoms and what is known about them together; `a` is the smaller index.
final class Pair {

    final int a;
    final int b;
    final List<Term> terms = new ArrayList<>(4);

    /// Why they must not be joined: a homonym or a word with two meanings; null if they may.
    @Nullable Wording forbidden;

    /// The one of the two that is a detail of the other and has nothing to do with anything else,
    /// -1 for neither.
    int detail = -1;

    /// Number of messages between them: says nothing about belonging, orders equals.
    int messages;

    /// How many of them are events that the other side reacts to.
    int events;

    Pair(int a, int b) {
        this.a = a;
        this.b = b;
    }

    /// What the terms add up to.
    double points() {
        double sum = 0;
        for (Term term : terms) {
            sum += term.points();
        }
        return sum;
    }

    /// Weighs the same evidence otherwise.
    void weigh(Weights weights) {
        terms.replaceAll(t ->
                new Term(t.kind(), t.points() * weights.of(t.kind()), t.arguments(), t.evidence()));
    }

    /// The same evidence on two other places.
    Pair between(int newA, int newB) {
        Pair pair = new Pair(Math.min(newA, newB), Math.max(newA, newB));
        pair.terms.addAll(terms);
        pair.forbidden = forbidden;
        pair.detail = detail < 0 ? -1 : detail == a ? newA : newB;
        pair.messages = messages;
        pair.events = events;
        return pair;
    }
}
