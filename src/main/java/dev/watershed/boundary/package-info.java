/// Bounded contexts: who belongs to one, which ones are proposed, and why.
///
/// Read the context and its membership first, then the coupling graph and the proposals made from
/// it with their alternatives. Every proposal explains itself by the notes and words it rests on,
/// and none is taken without a person's click. The context map is here; services are one storey up.
@NullMarked
package dev.watershed.boundary;

import org.jspecify.annotations.NullMarked;
