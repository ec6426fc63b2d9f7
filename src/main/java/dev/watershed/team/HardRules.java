package dev.watershed.team;

import java.util.Collection;
import java.util.List;

/// What no proposal breaks: a team owns two or three simple contexts, a complicated one with at
/// most one simple one, or one complex one; nothing that together is more than it carries; and
/// nothing across a regulation or a persona (Skelton and Pais, Team Topologies).
final class HardRules {

    static final int MOST_CONTEXTS = 3;
    static final int MOST_BESIDE_COMPLICATED = 1;

    private HardRules() {}

    /// True when one team may own all of these.
    static boolean mayBeOne(List<ContextProfile> contexts) {
        return contexts.size() < 2
                || (fitsHeads(contexts.stream().map(ContextProfile::complexity).toList())
                        && together(contexts).fits()
                        && agree(contexts));
    }

    static CognitiveLoad together(Collection<ContextProfile> contexts) {
        return contexts.stream()
                .map(ContextProfile::load)
                .reduce(CognitiveLoad.NONE, CognitiveLoad::plus);
    }

    static boolean fitsHeads(List<Complexity> contexts) {
        if (contexts.size() < 2) {
            return true;
        }
        long complicated = contexts.stream().filter(c -> c == Complexity.COMPLICATED).count();
        return !contexts.contains(Complexity.COMPLEX)
                && complicated <= 1
                && contexts.size()
                        <= (complicated == 0 ? MOST_CONTEXTS : 1 + MOST_BESIDE_COMPLICATED);
    }

    private static boolean agree(List<ContextProfile> contexts) {
        for (int i = 0; i < contexts.size(); i++) {
            for (int j = i + 1; j < contexts.size(); j++) {
                ContextFacts a = contexts.get(i).facts();
                ContextFacts b = contexts.get(j).facts();
                if (!a.sharesRegulation(b) || !a.sharesPersona(b)) {
                    return false;
                }
            }
        }
        return true;
    }
}
