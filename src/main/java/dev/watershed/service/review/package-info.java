/// Feedback on specifications (SEED(S), step 6): what a service promised when it was last reviewed,
/// what has changed since, and what people said about it.
///
/// Read first: [Surface] (everything a service promises), [SurfaceChanges] (what changed, and
/// whether somebody who relies on it breaks), [Comment], [Review].
///
/// Does not belong here: the specifications as files (`exchange.contract`).
@NullMarked
package dev.watershed.service.review;

import org.jspecify.annotations.NullMarked;
