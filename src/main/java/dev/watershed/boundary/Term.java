package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.List;

/// One piece of evidence on a pair of atoms.
///
/// @param points log-odds
/// @param arguments what its sentence names
record Term(TermKind kind, double points, List<Object> arguments, List<NoteId> evidence) {}
