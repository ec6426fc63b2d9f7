/// Where the lines run: which notes belong together in one service, and what crosses the lines.
///
/// Read first: [BoundaryEvidence] (what is known), [Boundaries] (the answer: a hierarchy, one
/// proposed cut of it, what to ask next), [Proposal] (one service with its reasons). Then the
/// method, in the order in which it works: `Atoms` (what no cut ever divides), `Points` (what joins
/// a pair of atoms or keeps it apart), `Dendrogram` (who merges before whom), `Attachment`
/// (policies and views). [ContextMap] reads the relations between contexts off the flow;
/// [ContextCanvas] and [CoreDomainChart] fill in what the wall tells about each; [BoundaryRules]
/// checks what the team has drawn; [Moves] and [Agreement] compare two divisions of one wall;
/// [Arrangement] finds a band for every context.
///
/// Does not belong here: anything about services inside a boundary (`service`), who owns data
/// (`data`) or who works on it (`team`); how words are compared (`language`).
@NullMarked
package dev.watershed.boundary;

import org.jspecify.annotations.NullMarked;
