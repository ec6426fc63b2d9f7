/// Pictures without a toolkit: the surface they are drawn on and what is drawn.
///
/// Read the surface first: fill, stroke, curve and text are all a picture may ask for, and a
/// screen, an SVG, a PDF and a PNG each answer it. Text is broken into lines here, in wall units,
/// so that it breaks the same everywhere. Diagrams that need automatic layout are laid out here. No
/// JavaFX and no gestures.
@NullMarked
package dev.watershed.drawing;

import org.jspecify.annotations.NullMarked;
