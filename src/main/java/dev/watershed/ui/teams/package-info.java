/// The Teams lens: who could own what, whether the load fits, and how the teams work together.
///
/// Read [TeamsLens] first. What is shown is worked out behind the window as a [TeamsView]; the
/// picture comes from [dev.watershed.drawing.teams], the panel at the right tells of one team
/// ([TeamCard]) or of all of them. Nothing here weighs a load or decides who owns what: that is the
/// team storey.
@NullMarked
package dev.watershed.ui.teams;

import org.jspecify.annotations.NullMarked;
