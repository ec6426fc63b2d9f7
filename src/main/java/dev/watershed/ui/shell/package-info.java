/// The window round the wall: start page, top bar, rail, panels, status bar, palette, dialogs.
///
/// Read first: [dev.watershed.ui.shell.MainWindow], which shows the start page or one open wall. An
/// open wall is a [dev.watershed.ui.shell.OpenWall]: its regions are laid out by
/// [dev.watershed.ui.shell.FramePane] with the sizes of the design. Everything one can do is listed
/// once, in [dev.watershed.ui.shell.ShellActions].
///
/// Does not belong here: what a lens shows (each has a package of its own) and how files are read
/// (`storage`).
@NullMarked
package dev.watershed.ui.shell;

import org.jspecify.annotations.NullMarked;
