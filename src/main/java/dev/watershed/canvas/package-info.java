/// The editor without a toolkit: camera, hit test, selection, snapping and the tools.
///
/// A tool is a state machine whose states are gerunds; a drag lives in its tool as a value and
/// becomes an edit once, on release. Everything here can be tested without a window. Painting is
/// left to drawing, and listening to a mouse to the window.
@NullMarked
package dev.watershed.canvas;

import org.jspecify.annotations.NullMarked;
