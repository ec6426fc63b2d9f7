package dev.watershed.service;

import dev.watershed.board.NoteId;

/// What the team knows about an actor (SEED(S) step 1).
///
/// @param actor a note of the actor
/// @param who what kind of person this is
/// @param goal what they want from the product
/// @param pain what stands in their way today
/// @param key true for an actor the product is built for first
public record Persona(NoteId actor, String who, String goal, String pain, boolean key) {

    public Persona telling(String whoItIs, String whatFor, String whatHurts) {
        return new Persona(actor, whoItIs, whatFor, whatHurts, key);
    }

    public Persona asKey(boolean isKey) {
        return new Persona(actor, who, goal, pain, isKey);
    }

    public boolean isComplete() {
        return !who.isBlank() && !goal.isBlank() && !pain.isBlank();
    }
}
