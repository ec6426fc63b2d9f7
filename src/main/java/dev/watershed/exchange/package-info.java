/// Foreign formats, one class each, in and out.
///
/// A reader says what it could not carry over; a writer prints through the format's own library and
/// gives the same bytes for the same wall. Files and folders are opened by the caller. What a
/// format's element means on the wall is decided here and nowhere else.
@NullMarked
package dev.watershed.exchange;

import org.jspecify.annotations.NullMarked;
