/// The picture of a saga: forward on top, undo below in reverse, the pivot as tape.
///
/// Read [SagaPicture] first: what is drawn, every text in one language. [SagaDiagram] gives
/// everything a place, [SagaPainter] paints it on any surface. What happens in a run is decided in
/// `data.saga`.
@NullMarked
package dev.watershed.drawing.saga;

import org.jspecify.annotations.NullMarked;
