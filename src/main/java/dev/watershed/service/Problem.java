package dev.watershed.service;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.Optional;

/// What can go wrong when an operation is asked for (RFC 9457, problem details).
///
/// @param name ASCII in camelCase
/// @param status HTTP status code
/// @param event the event that tells of it, where the wall has one
public record Problem(String name, int status, Wording title, Optional<NoteId> event) {}
