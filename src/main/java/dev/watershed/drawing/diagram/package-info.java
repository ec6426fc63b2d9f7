/// Diagrams whose layout is computed: the context map.
///
/// A diagram is a plain graph of boxes and edges with their sizes
/// ([dev.watershed.drawing.diagram.Graph]); Graphviz says where they go
/// ([dev.watershed.drawing.diagram.Layouts]), and our own painter draws them, so every surface
/// shows the same picture. Graphviz runs inside the program and never sees a word, only sizes: the
/// layout is the same on every machine and in every language with the same widths.
@NullMarked
package dev.watershed.drawing.diagram;

import org.jspecify.annotations.NullMarked;
