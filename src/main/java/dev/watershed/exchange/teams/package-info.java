/// Teams in the formats of others: what a team says of itself as Team API pages, the topology for
/// draw.io, Mermaid and PlantUML, ownership as a table and as CODEOWNERS, and tables and Team API
/// files on their way in.
///
/// Read [TeamSheet] first: teams with every name resolved, which all writers share. Each writer
/// escapes what its own target would read as something else.
@NullMarked
package dev.watershed.exchange.teams;

import org.jspecify.annotations.NullMarked;
