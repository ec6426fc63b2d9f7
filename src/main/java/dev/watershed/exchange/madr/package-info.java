/// Decision records as MADR 4.0 files (adr.github.io/madr), one for each record, and the way back.
///
/// Read [MadrWriter], then [MadrReader]. What MADR has no place for, the ids and the history, goes
/// into front matter of its own under `watershed`, so that a file that nobody has touched comes
/// back as it was; a file from elsewhere is read as far as its headings go.
@NullMarked
package dev.watershed.exchange.madr;

import org.jspecify.annotations.NullMarked;
