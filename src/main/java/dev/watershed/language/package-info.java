/// The words on the wall: terms, their senses, and where one word means two things.
///
/// English and Korean are read by their own tokenizers. The analysis knows regions of notes, not
/// bounded contexts: it is told which notes hang together and says where the language of one region
/// departs from that of another, which words are synonyms and which form a family.
@NullMarked
package dev.watershed.language;

import org.jspecify.annotations.NullMarked;
