package dev.watershed.service.review;

import dev.watershed.service.ServiceId;
import java.time.Instant;

/// The last time people looked at a service together: what it promised then.
///
/// @param author who called the review
public record Review(ServiceId service, Instant at, String author, Surface surface) {}
