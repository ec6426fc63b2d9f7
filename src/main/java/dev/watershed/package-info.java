/// The door: where the program starts and its parts are wired together.
///
/// The packages are storeys of one house, and each uses only those below it: geometry, finding,
/// board, language, boundary, service, data, team, decision, document, journal, study, drawing,
/// exchange, report, storage, canvas, ui and cli. Read `board` first, then `document`, then
/// `study`; the rest follows from these. Nothing but wiring belongs here.
@NullMarked
package dev.watershed;

import org.jspecify.annotations.NullMarked;
