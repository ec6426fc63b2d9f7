package dev.watershed.document;

import java.util.List;

/// What happens, in order. Empty when the edit asks for what is already so.
public record Accepted(List<Change> changes) implements Decision {

    public Accepted {
        changes = List.copyOf(changes);
    }
}
