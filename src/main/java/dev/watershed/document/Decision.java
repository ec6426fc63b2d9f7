package dev.watershed.document;

import dev.watershed.finding.Wording;
import java.util.List;

/// The answer to an [Edit].
public sealed interface Decision {

    /// What happens, in order. Empty when the edit asks for what is already so.
    record Accepted(List<Change> changes) implements Decision {
        public Accepted {
            changes = List.copyOf(changes);
        }
    }

    /// Nothing happens, and why.
    record Refusal(Wording reason) implements Decision {}
}
