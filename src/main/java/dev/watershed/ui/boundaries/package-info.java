/// The Boundaries lens: where the lines run and why, asked for and never pushed.
///
/// Read [BoundariesLens] first; what it shows at the moment is a [BoundaryView]. The slider walks
/// the hierarchy ([CutSlider]), hulls lie over the wall, the panel on the right ([ProposalPanel])
/// says why and takes answers. The other view is the context map ([ContextMapView]). Nothing here
/// weighs notes: that is the boundary storey's business.
@NullMarked
package dev.watershed.ui.boundaries;

import org.jspecify.annotations.NullMarked;
