package dev.watershed.service.review;

import dev.watershed.finding.Wording;
import dev.watershed.service.Message;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import java.time.Instant;

/// What others may rely on in a service: what it promised when it was last reviewed or, where
/// nobody reviewed it yet, when the last snapshot of the wall was taken.
///
/// @param who called the review, or how the snapshot is called
/// @param reviewed false for a snapshot
public record Baseline(
        ServiceId service, Instant at, Wording who, boolean reviewed, Surface surface) {

    public static Baseline of(Review review) {
        return new Baseline(
                review.service(),
                review.at(),
                Wording.literally(review.author()),
                true,
                review.surface());
    }

    /// @param then the services of the wall as the snapshot has it
    public static Baseline of(Service service, ServiceModel then, Instant taken, Wording title) {
        return new Baseline(service.id(), taken, title, false, Surface.of(then, service));
    }

    /// The same promises save for one event, which is agreed on as it is now.
    public Review agreeingOn(Message message, String author) {
        return new Review(service, at, author, surface.agreeingOn(message));
    }
}
