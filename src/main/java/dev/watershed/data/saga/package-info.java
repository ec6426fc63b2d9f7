/// Work that several services do one after the other, and how it is taken back.
///
/// Read [Saga] and [Step] first (Garcia-Molina and Salem, Sagas; the pivot and steps that are
/// retried: Richardson, Microservices Patterns). What one run does is told in `Course`;
/// [Simulation] runs every course there is, or a seeded sample, and [Outcomes] is its table.
/// [BetterOrder] looks for an order in which fewer failures end stuck, [SagaRules] for what is
/// missing.
///
/// [FoundSagas] reads sagas off a wall as suggestions. How they are drawn does not belong here.
@NullMarked
package dev.watershed.data.saga;

import org.jspecify.annotations.NullMarked;
