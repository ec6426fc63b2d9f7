/// Looking back: the whole workshop on a slider, played, jumped through by phases, with who changed
/// what; any moment can be taken as a copy.
///
/// Read first: `HistoryPage`. `Past` reads the journal behind the window, `Chapters` tell where a
/// phase or a sitting begins. Nothing here changes the wall: what was is only looked at.
@NullMarked
package dev.watershed.ui.history;

import org.jspecify.annotations.NullMarked;
