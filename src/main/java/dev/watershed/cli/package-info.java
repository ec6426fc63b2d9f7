/// The command line: the same outlets without a window.
///
/// One command per class. Results go to standard output, diagnostics to standard error, and the
/// exit code says what happened: done, findings, or input that could not be read. A command asks a
/// study and prints; it computes nothing of its own.
@NullMarked
package dev.watershed.cli;

import org.jspecify.annotations.NullMarked;
