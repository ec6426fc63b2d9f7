package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.review.Baseline;
import dev.watershed.service.review.Review;
import dev.watershed.workshop.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What others rely on in each service: the last review or, where nobody reviewed it, the last
/// snapshot of the wall.
final class Baselines {

    private Baselines() {}

    /// In the order of the services.
    ///
    /// @param contexts those behind the services of today
    static List<Baseline> of(Document document, ServiceModel model, List<BoundedContext> contexts) {
        List<Baseline> found = new ArrayList<>();
        List<Service> unreviewed = new ArrayList<>();
        for (Service service : model.services()) {
            Review review = document.shelf(Shelves.REVIEWS).get(service.id().value());
            if (review == null) {
                unreviewed.add(service);
            } else {
                found.add(Baseline.of(review));
            }
        }
        last(document)
                .filter(snapshot -> !unreviewed.isEmpty())
                .ifPresent(snapshot -> add(snapshot, unreviewed, contexts, found));
        return List.copyOf(found);
    }

    private static Optional<Snapshot> last(Document document) {
        return document.shelf(Shelves.SNAPSHOTS).values().stream()
                .max(Comparator.comparing(Snapshot::taken).thenComparing(Snapshot::id));
    }

    /// The snapshot through the contexts of today: the lines are about the same notes.
    private static void add(
            Snapshot snapshot,
            List<Service> unreviewed,
            List<BoundedContext> contexts,
            List<Baseline> found) {
        Board then = snapshot.board();
        ServiceModel model = ServiceModel.of(then, Flow.of(then), contexts);
        for (Service today : unreviewed) {
            model.service(today.id())
                    .map(service -> Baseline.of(service, model, snapshot.taken(), snapshot.title()))
                    .ifPresent(found::add);
        }
    }
}
