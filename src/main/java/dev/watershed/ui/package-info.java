/// The window, in JavaFX and in code, arranged by feature.
///
/// The shell holds the frame, the rail and the actions; each lens has a package of its own beside
/// it. The wall is always in the middle. This is the only storey that may see JavaFX: what can be
/// decided without a window is decided below, and this storey shows it.
@NullMarked
package dev.watershed.ui;

import org.jspecify.annotations.NullMarked;
