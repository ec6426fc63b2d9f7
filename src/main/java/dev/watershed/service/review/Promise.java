package dev.watershed.service.review;

/// One thing a service promises, small enough to be kept or broken on its own.
///
/// @param part what kind of thing
/// @param of the action, query or event it belongs to; for these themselves their own name
/// @param name the field, problem or path; empty for the action, query or event itself
/// @param form its type, or its method; empty where it has none
/// @param required for an input: whether it must be given
public record Promise(Part part, String of, String name, String form, boolean required)
        implements Comparable<Promise> {

    /// What a promise is about, in the order in which a meeting reads them.
    public enum Part {
        ACTION,
        QUERY,
        PATH,
        INPUT,
        OUTPUT,
        PROBLEM,
        EVENT,
        PAYLOAD
    }

    /// What stays when its form changes.
    String key() {
        return part + " " + of + " " + name;
    }

    @Override
    public int compareTo(Promise other) {
        int byOwner = of.compareTo(other.of);
        int byPart = part.compareTo(other.part);
        return byOwner != 0 ? byOwner : byPart != 0 ? byPart : name.compareTo(other.name);
    }
}
