package dev.watershed.exchange;

import dev.watershed.finding.Wording;
import java.util.List;

/// A foreign format: a way in, a way out, or both. See [ImportFormat], [ExportFormat] and the list
/// of all of them, [Formats].
public interface Format {

    /// The name used on the command line: lower case, lasting.
    String name();

    /// What people call it.
    Wording title();

    /// The usual endings of its files without the dot, the most usual first.
    List<String> extensions();
}
