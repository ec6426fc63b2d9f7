/// Where things are: points, bounds, paths and the spatial index, in wall units.
///
/// This is the ground floor. It knows no note, no word and no pixel; whatever is measured here is
/// measured on the wall, and a camera turns it into a screen later. It uses no other storey.
@NullMarked
package dev.watershed.geometry;

import org.jspecify.annotations.NullMarked;
