/// What every lens is made of: the [dev.watershed.ui.frame.Lens] itself, its actions, and the parts
/// that look alike everywhere.
///
/// Read first: [dev.watershed.ui.frame.Lens], what a lens brings and which region it fills. Then
/// [dev.watershed.ui.frame.Action]: one value feeds menu, toolbar, palette and the sheet of keys.
/// The parts ([dev.watershed.ui.frame.Section], [dev.watershed.ui.frame.Buttons],
/// [dev.watershed.ui.frame.Chips] …) only set style classes; sizes and colours are in `window.css`
/// and the two theme files.
///
/// Does not belong here: anything that knows one particular lens, or the window round them.
@NullMarked
package dev.watershed.ui.frame;

import org.jspecify.annotations.NullMarked;
