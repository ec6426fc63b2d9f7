package dev.watershed.language;

import dev.watershed.board.NoteId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// A part of the wall within which a word should mean one thing: a drawn context, or a stretch
/// found from lanes, pivotal events and aggregates' neighbourhoods.
///
/// @param name what people call it
/// @param drawn true when the team drew it
public record Region(String id, String name, Set<NoteId> notes, boolean drawn) {

    public Region {
        notes = Collections.unmodifiableSet(new TreeSet<>(notes));
    }
}
