/// The Storm lens: the plain wall, and on the right what is chosen on it.
///
/// Read first: [dev.watershed.ui.storm.StormLens], then [dev.watershed.ui.storm.Inspector], which
/// picks the card for what is chosen: [dev.watershed.ui.storm.NoteCard] for one note, others for
/// many notes, an arrow, a lane, a pivotal event, and [dev.watershed.ui.storm.WallCard] when
/// nothing is chosen.
///
/// Does not belong here: the wall itself (`ui.wall`).
@NullMarked
package dev.watershed.ui.storm;

import org.jspecify.annotations.NullMarked;
