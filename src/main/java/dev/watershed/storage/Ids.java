package dev.watershed.storage;

/// Ids as they come out of a file.
final class Ids {

    private Ids() {}

    static String checked(String id) throws BadRecord {
        if (id.isBlank()) {
            throw BadRecord.because("empty-id");
        }
        return id;
    }
}
