/// The Words lens: which words mean more than one thing, and what the team says about them.
///
/// Read [WordsLens] first. The list on the left chooses a word; the wall lights up where it is said
/// ([WordHeat]); the drawer lays its uses side by side ([Concordance]); the card on the right shows
/// the evidence and takes the verdict ([EvidenceCard]). What is computed comes from the language
/// storey; nothing here weighs words.
@NullMarked
package dev.watershed.ui.words;

import org.jspecify.annotations.NullMarked;
