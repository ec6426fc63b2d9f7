/// The wall as a picture: lanes, pivotal tapes, hulls, links, notes, and what a lens lays over
/// them.
///
/// Read [dev.watershed.drawing.wall.WallPainter] first: it says what lies under what. What to paint
/// comes as a [dev.watershed.drawing.wall.WallPart], how large as a [dev.watershed.drawing.View],
/// and what someone is doing or looking at as an [dev.watershed.drawing.wall.Overlay]. Hit tests
/// and gestures do not belong here.
@NullMarked
package dev.watershed.drawing.wall;

import org.jspecify.annotations.NullMarked;
