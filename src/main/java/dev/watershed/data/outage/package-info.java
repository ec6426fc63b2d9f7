/// What still works when a service is down.
///
/// Read [Outages] first: for every service and external system, which operations of others stop
/// with it, which only come later, whose job ends there, and what would loosen the tie.
@NullMarked
package dev.watershed.data.outage;

import org.jspecify.annotations.NullMarked;
