/// The Decisions lens: what we chose, and why.
///
/// Read [DecisionsLens] first: the list at the left, the page of one record in the middle, what it
/// is about at the right. [DecisionEdits] asks for every change; each is one undo. The why is the
/// only field that waits for a person.
@NullMarked
package dev.watershed.ui.decisions;

import org.jspecify.annotations.NullMarked;
