/// The words of the wall: what each one means where, which mean two things, which two mean the
/// same.
///
/// Read [Vocabulary] first: it takes a board and returns every [Word] with its [Use]s, its [Sense]s
/// and the [Pair]s of regions it was compared in; then [Synonym] and [Family]. A [Region] is a part
/// of the wall within which a word should mean one thing. How text becomes words is told in
/// `language.reading`; how far two uses of a word lie apart in `Divergence`.
///
/// What does not belong here: bounded contexts and proposals (they are `boundary`; it reads this
/// package), and who may decide what a word means. The engine ranks and shows; the team decides,
/// with a [WordDecision].
@NullMarked
package dev.watershed.language;

import org.jspecify.annotations.NullMarked;
