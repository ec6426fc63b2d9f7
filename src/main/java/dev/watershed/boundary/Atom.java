package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.List;

/// What no cut divides: an aggregate with the commands it handles and the events it emits, or what
/// stands in for one.
///
/// @param index its place in [Atoms#list()]
/// @param name of the aggregate, or the noun phrase it was inferred from
/// @param head the note that stands for it
/// @param notes sorted by id, the head among them
/// @param drawn true when its head is an aggregate on the wall
record Atom(int index, String name, NoteId head, List<NoteId> notes, boolean drawn) {}
