package dev.watershed.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A word of the wall with everything its evidence card shows.
///
/// @param uses in the order of the story
/// @param divergence of the most divergent pair; empty when the evidence is too little
/// @param strength how much stands behind the divergence, from 0 to 1
/// @param raised true when the word should be shown as a card: divergent and not decided
/// @param decision what the team said last, even if the evidence has changed since
/// @param senses largest first; one sense when no pair diverges
/// @param pairs every two regions that use the word, most divergent first
/// @param shared features all senses have in common, most frequent first, at most five
/// @param missing what would make the evidence stronger
/// @param evidence fingerprint of the evidence, to be kept with a decision
public record Word(
        Term term,
        List<Use> uses,
        OptionalDouble divergence,
        double strength,
        boolean raised,
        Standing standing,
        Optional<WordDecision> decision,
        List<Sense> senses,
        List<Pair> pairs,
        List<String> shared,
        List<Gap> missing,
        String evidence) {

    public Word {
        uses = List.copyOf(uses);
        senses = List.copyOf(senses);
        pairs = List.copyOf(pairs);
        shared = List.copyOf(shared);
        missing = List.copyOf(missing);
    }

    /// The verdict as `--json` names it: what the team decided, else `undecided`, or `too-little`.
    public String verdictCode() {
        return switch (standing) {
            case DECIDED -> decision.map(d -> codeOf(d.verdict())).orElse("undecided");
            case UNDECIDED -> "undecided";
            case TOO_LITTLE, ONE_REGION -> "too-little";
        };
    }

    private static String codeOf(Verdict verdict) {
        return verdict == Verdict.ASK_THE_ROOM ? "undecided" : verdict.code();
    }
}
