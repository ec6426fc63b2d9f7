/// Teams: their types, the ways they interact, and the load they carry.
///
/// The words are those of Team Topologies. Topologies are proposed from services and the data
/// between them, and Conway checks say where the teams and the boundaries pull apart. How the
/// shapes are drawn is not decided here.
@NullMarked
package dev.watershed.team;

import org.jspecify.annotations.NullMarked;
