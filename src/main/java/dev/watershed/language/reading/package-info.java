/// How the text of a note becomes words, in English, in Korean and in both on one note.
///
/// Read [Reader] first: it turns one note into a [Reading]. [Script] cuts a text where the script
/// changes, [English] and [Korean] find the words, [Grammar] tells from the kind of the note which
/// of them is the verb, [Lexicon] knows which Korean word stands for which English one. What words
/// mean belongs to `language`.
@NullMarked
package dev.watershed.language.reading;

import org.jspecify.annotations.NullMarked;
