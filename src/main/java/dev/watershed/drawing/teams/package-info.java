/// The picture of the teams, in the shapes of Team Topologies (Skelton and Pais; shape templates by
/// teamtopologies.com).
///
/// Read [dev.watershed.drawing.teams.TeamPicture] first: what is drawn, every text in one language.
/// [dev.watershed.drawing.teams.TeamReader] makes it from a proposal,
/// [dev.watershed.drawing.teams.TeamDiagram] gives everything a place, and
/// [dev.watershed.drawing.teams.TeamPainter] paints it on any surface. Nothing here decides who
/// owns what.
@NullMarked
package dev.watershed.drawing.teams;

import org.jspecify.annotations.NullMarked;
