/// What every check returns: a finding, how severe it is, and the evidence it rests on.
///
/// Evidence is a list of ids, so a reader can walk from a sentence to the notes it is about. A
/// finding carries a wording key and its arguments, never a finished sentence: the sentence is
/// written in the language of whoever reads it. The checks themselves live in the storeys above.
@NullMarked
package dev.watershed.finding;

import org.jspecify.annotations.NullMarked;
