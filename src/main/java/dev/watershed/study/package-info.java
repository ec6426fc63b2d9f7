/// Everything that is computed from one document, lazily and once.
///
/// A study is asked for its vocabulary, its boundaries or its findings, and works out just what
/// that needs. It is the one place that turns a document into the values each analysis takes, so
/// that no analysis has to know the document. A study never changes the document it was made of.
@NullMarked
package dev.watershed.study;

import org.jspecify.annotations.NullMarked;
