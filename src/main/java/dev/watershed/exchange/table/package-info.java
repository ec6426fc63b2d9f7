/// Tables as comma-separated values, in and out; what the columns mean is the business of the
/// formats.
@NullMarked
package dev.watershed.exchange.table;

import org.jspecify.annotations.NullMarked;
