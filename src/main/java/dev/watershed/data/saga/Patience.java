package dev.watershed.data.saga;

/// How long one waits for an answer, and what happens then.
///
/// @param timeoutSeconds after how many seconds without an answer one stops waiting; 0 for never
/// @param retries how often it is asked again; 0 for never
/// @param repeatable true when the service recognises a request it has already carried out
///   (idempotent)
public record Patience(int timeoutSeconds, int retries, boolean repeatable) {

    /// Asks once and waits for ever; a repeated request is carried out again.
    public static final Patience ENDLESS = new Patience(0, 0, false);

    public boolean asksAgain() {
        return retries > 0;
    }

    public boolean stopsWaiting() {
        return timeoutSeconds > 0;
    }
}
