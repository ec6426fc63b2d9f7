/// The wall in the window: one canvas, and the few nodes that float over it.
///
/// Read first: [dev.watershed.ui.wall.WallView], what the window puts in its middle. It hands mouse
/// and keys to the toolkit-free editor in [dev.watershed.canvas] and paints what
/// [dev.watershed.drawing.wall.WallPainter] draws through [dev.watershed.ui.wall.FxSurface]. A lens
/// lays its hulls, heat and dimming on the same wall through
/// [dev.watershed.ui.session.Session#overlayProperty].
///
/// Does not belong here: what a gesture means (canvas), what a note looks like (drawing), anything
/// a lens computes.
@NullMarked
package dev.watershed.ui.wall;

import org.jspecify.annotations.NullMarked;
