/// The Boundaries lens: where the lines run and why, asked for and never pushed.
///
/// Read [BoundariesLens] first; what it shows at the moment is one [Aspect]: hulls over the wall
/// with the proposals and their reasons ([HullsView]), the context map ([ContextMapView]), the
/// canvas of one context ([CanvasView]), any proposal held against what is drawn ([CompareView]),
/// the core domain chart ([ChartView]). The slider ([CutSlider]) walks the hierarchy of a
/// [BoundaryView]. Nothing here weighs notes: that is the boundary storey's business.
@NullMarked
package dev.watershed.ui.boundaries;

import org.jspecify.annotations.NullMarked;
