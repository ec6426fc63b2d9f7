package dev.watershed.cli.bench;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Agreement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// One way to divide one wall, compared with the contexts its authors shipped.
///
/// @param servicesPerContext groups that hold a note with a context, per context
record Scored(Agreement agreement, double servicesPerContext) {

    static Scored of(Map<NoteId, String> found, Map<NoteId, String> gold) {
        Set<String> services = new HashSet<>();
        gold.keySet().stream()
                .map(found::get)
                .filter(java.util.Objects::nonNull)
                .forEach(services::add);
        int contexts = new HashSet<>(gold.values()).size();
        return new Scored(
                Agreement.between(found, gold), (double) services.size() / Math.max(1, contexts));
    }

    double ari() {
        return agreement.ari();
    }
}
