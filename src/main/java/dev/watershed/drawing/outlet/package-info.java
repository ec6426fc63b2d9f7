/// Surfaces that are not a screen: a picture in memory, an SVG text, a PDF page.
///
/// Each answers [dev.watershed.drawing.Surface] on its own, so one painter serves them all. Files
/// are written by whoever asked for the picture, not here.
@NullMarked
package dev.watershed.drawing.outlet;

import org.jspecify.annotations.NullMarked;
