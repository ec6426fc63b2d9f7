/// Decisions: what was chosen, what else there was, and why.
///
/// A record is lightweight: subject and status, context, the alternatives with their figures, the
/// decision, good and bad consequences (Nygard; Nadareishvili and others, Microservices: Up and
/// Running). It points by id at the notes, contexts, teams and findings it is about and knows
/// nothing else of them. Records are drafted where a boundary, a remedy or a team is accepted; how
/// a draft is written is decided above, and so is the file format.
///
/// Read first: `DecisionRecord`, then `DecisionLog`, which is all records of one wall.
@NullMarked
package dev.watershed.decision;

import org.jspecify.annotations.NullMarked;
