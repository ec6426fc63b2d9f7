/// The project's own benchmarks: how well and how fast the analyses do on labelled cases that come
/// with it.
///
/// Read [WordBench] first. A benchmark returns its figures as a record and prints them as a table;
/// figures the README quotes are made here. What does not belong here: assertions on a clock, and
/// anything the window needs.
@NullMarked
package dev.watershed.cli.bench;

import org.jspecify.annotations.NullMarked;
