package dev.watershed.service.review;

import dev.watershed.service.ServiceId;
import java.time.Instant;

/// What somebody said about a specification, and what became of it.
///
/// @param id lasting, unique on the wall
/// @param about the action, query or event; empty for the service as a whole
/// @param outcome what was agreed; empty while it is open
public record Comment(
        String id,
        ServiceId service,
        String about,
        String author,
        Instant at,
        String text,
        Status status,
        String outcome) {

    /// What became of a comment.
    public enum Status {
        OPEN,
        AGREED,
        DECLINED,
        DONE
    }

    public Comment settled(Status how, String result) {
        return new Comment(id, service, about, author, at, text, how, result);
    }
}
