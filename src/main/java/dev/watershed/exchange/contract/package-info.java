/// Specifications in open standards, written from the service model: OpenAPI 3.1, AsyncAPI 3.0,
/// gRPC (proto3), GraphQL SDL and JSON Schema for events; and the hand-over folder a team starts
/// from.
///
/// What maps to what is said once, at the top of each class: an action is a POST, a mutation, an
/// rpc; a query is a GET, a query field, an rpc; an event is a message on a channel of its own; a
/// policy receives. Every file is a tree printed by its format's library, so that a name can never
/// break it, and the same model gives the same bytes.
///
/// Read first: [Specifications] (all files of a model), [OpenApi], [AsyncApi].
///
/// Does not belong here: what the actions, queries and events are (`service`).
@NullMarked
package dev.watershed.exchange.contract;

import org.jspecify.annotations.NullMarked;
