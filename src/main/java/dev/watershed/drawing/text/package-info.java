/// Text before it is painted: how wide it is, where it breaks, which parts the house font lacks.
///
/// Read [dev.watershed.drawing.text.HouseFont] first: widths come from the font file, so a screen,
/// an SVG, a PDF and a PNG break every line at the same place. Then
/// [dev.watershed.drawing.text.NoteText], the words of one note fitted to its size. Nothing here
/// paints.
@NullMarked
package dev.watershed.drawing.text;

import org.jspecify.annotations.NullMarked;
