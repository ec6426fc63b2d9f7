/// What stands behind the boundaries: services with their actions and queries, the one public API
/// in front of them, and the events between them (SEED(S): the steps from actors to code).
///
/// Read first: [ServiceModel] (everything derived from a wall and its contexts), [Service] (one
/// private service), [Action] and [Query] (what it does and answers), [Message] and [Subscription]
/// (what is said between services), [PublicApi] (the only way in). [Identifiers] turns what people
/// wrote, in any script, into names code can use.
///
/// Does not belong here: where the lines run (`boundary`), who owns which data (`data`), and the
/// text of any contract format (`exchange`).
@NullMarked
package dev.watershed.service;

import org.jspecify.annotations.NullMarked;
