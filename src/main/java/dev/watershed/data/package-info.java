/// Who owns the data, how it travels, and what happens when a step fails.
///
/// Read first: `data.saga`, what several services do together when no transaction can hold them;
/// its simulation says for every failure what is committed, undone or stuck, and who hears of it.
///
/// Does not belong here: what a service is and what it publishes (`service`), and who works on it
/// (`team`).
@NullMarked
package dev.watershed.data;

import org.jspecify.annotations.NullMarked;
