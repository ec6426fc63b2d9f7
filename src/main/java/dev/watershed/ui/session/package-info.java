/// What the window knows while it is open: the wall on the table, what is chosen, what is being
/// said.
///
/// Read first: [dev.watershed.ui.session.Session]. Then [dev.watershed.ui.session.Answer], how a
/// lens gets what was computed about the wall, and [dev.watershed.ui.session.Texts], where every
/// word on the screen comes from.
///
/// Does not belong here: anything that draws or has a place on the screen.
@NullMarked
package dev.watershed.ui.session;

import org.jspecify.annotations.NullMarked;
