/// Services as pictures: the public API in front of private services, and how one job gets done as
/// a sequence diagram (UML 2.5, interactions).
///
/// Read first: [ServicesDiagram] and [SequenceDiagram] (what is where), then their painters. What a
/// service is, is said in [dev.watershed.service]; what reacts to clicks is in the window.
@NullMarked
package dev.watershed.drawing.services;

import org.jspecify.annotations.NullMarked;
