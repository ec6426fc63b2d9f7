package dev.watershed.language;

import java.util.List;

/// The evidence a decision rests on, in a form that can be kept beside it. It changes when the word
/// reaches another region, when its things carry other attributes, or when a side has twice as many
/// uses; not with every note.
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Usage> usages, List<Region> regions) {
        long hash = 0xcbf29ce484222325L;
        for (Usage usage : usages) {
            if (usage.uses() < Divergence.ENOUGH) {
                continue;
            }
            int size = 31 - Integer.numberOfLeadingZeros(usage.uses());
            String side =
                    regions.get(usage.region()).id()
                            + "|"
                            + size
                            + "|"
                            + String.join(",", usage.attributes().counts().keySet())
                            + "\n";
            for (int i = 0; i < side.length(); i++) {
                hash = (hash ^ side.charAt(i)) * 0x100000001b3L;
            }
        }
        return Long.toHexString(hash);
    }

    /// True while a decision need not be asked for again. Two meanings stay two meanings whatever
    /// is added; what was called the same, or was left to the room, is asked for again when the
    /// evidence is another.
    static boolean holds(WordDecision decision, String evidence) {
        return switch (decision.verdict()) {
            case TWO_MEANINGS, TWO_VIEWS -> true;
            case SAME, ASK_THE_ROOM ->
                    decision.evidence().isEmpty() || decision.evidence().equals(evidence);
        };
    }
}
