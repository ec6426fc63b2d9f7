package dev.watershed.service;

/// The id of a service: lower-case ASCII words joined by hyphens, read off its name, so that it can
/// be a folder, a host name or a queue. Unique in one [ServiceModel].
public record ServiceId(String value) implements Comparable<ServiceId> {

    public ServiceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
