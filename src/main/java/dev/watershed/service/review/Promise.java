package dev.watershed.service.review;

/// One thing a service promises, small enough to be kept or broken on its own.
///
/// @param part what kind of thing
/// @param of the action, query or event it belongs to; for these themselves their own name
/// @param name the field, problem or path; empty for the action, query or event itself
/// @param form its type, or its method; empty where it has none
/// @param required for an input: whether it must be given
/// @param note for an action, query or event the note it comes from, which stays when it is
///   renamed; else empty
public record Promise(Part part, String of, String name, String form, boolean required, String note)
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
        PAYLOAD;

        /// True for an action, a query or an event, false for what belongs to one.
        boolean isWhole() {
            return switch (this) {
                case ACTION, QUERY, EVENT -> true;
                case PATH, INPUT, OUTPUT, PROBLEM, PAYLOAD -> false;
            };
        }
    }

    /// One that comes from no note of its own.
    public Promise(Part part, String of, String name, String form, boolean required) {
        this(part, of, name, form, required, "");
    }

    /// What stays when its form changes.
    String key() {
        return part + " " + of + " " + name;
    }

    /// True when the other promises the same, wherever it comes from.
    boolean saysTheSameAs(Promise other) {
        return key().equals(other.key()) && form.equals(other.form) && required == other.required;
    }

    /// True when the other is the same action, query or event under another name.
    boolean isRenamed(Promise other) {
        return part == other.part
                && part.isWhole()
                && !note.isEmpty()
                && note.equals(other.note)
                && !of.equals(other.of);
    }

    @Override
    public int compareTo(Promise other) {
        int byOwner = of.compareTo(other.of);
        int byPart = part.compareTo(other.part);
        return byOwner != 0 ? byOwner : byPart != 0 ? byPart : name.compareTo(other.name);
    }
}
