/// `bench durability`: tries the promise that what shows as saved survives a kill, a crash and a
/// power cut, that a failed save never damages the last good file, and that nothing is overwritten
/// without a copy.
///
/// Read first: `DurabilityBench`, which lists the proofs; each is a class of its own that prints
/// what it tried and what it found. `Script` is what is edited meanwhile, the same on both sides of
/// a crash; `PowerlessDisk` is a disk that loses power.
@NullMarked
package dev.watershed.ui.bench.durability;

import org.jspecify.annotations.NullMarked;
