/// What the wall costs: frames and processor time on walls of 100 to 50,000 notes.
///
/// Read [dev.watershed.ui.bench.WallBench] first: it opens a window, moves the camera as a person
/// would, and prints a table and JSON. The yardstick beside it is the plain way to build such a
/// wall, one node per note.
///
/// Does not belong here: assertions on a clock. A benchmark tells, it does not judge.
@NullMarked
package dev.watershed.ui.bench;

import org.jspecify.annotations.NullMarked;
