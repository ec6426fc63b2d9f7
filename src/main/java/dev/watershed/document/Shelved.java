package dev.watershed.document;

import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/// What lies on the shelves: entries by shelf and key, each shelf sorted by key.
public final class Shelved {

    public static final Shelved NOTHING = new Shelved(HashTreePMap.empty());

    private final PMap<Shelf<?>, TreePMap<String, Record>> entries;

    private Shelved(PMap<Shelf<?>, TreePMap<String, Record>> entries) {
        this.entries = entries;
    }

    /// The entries of a shelf, sorted by key.
    @SuppressWarnings("unchecked") // put and taken keep every entry of the shelf's own type
    public <T extends Record> PMap<String, T> on(Shelf<T> shelf) {
        return (PMap<String, T>) (PMap<String, ?>) of(shelf);
    }

    public <T extends Record> Optional<T> entry(Shelf<T> shelf, String key) {
        return Optional.ofNullable(on(shelf).get(key));
    }

    /// The entries of every shelf that holds some.
    public Map<Shelf<?>, ? extends Map<String, Record>> all() {
        return entries;
    }

    /// With an entry in place of the one of its key.
    ///
    /// @throws ClassCastException when the entry is not of the shelf's type
    public Shelved put(Shelf<?> shelf, String key, Record entry) {
        Record checked = shelf.type().cast(entry);
        return new Shelved(entries.plus(shelf, of(shelf).plus(key, checked)));
    }

    public Shelved without(Shelf<?> shelf, String key) {
        TreePMap<String, Record> left = of(shelf).minus(key);
        return new Shelved(left.isEmpty() ? entries.minus(shelf) : entries.plus(shelf, left));
    }

    private TreePMap<String, Record> of(Shelf<?> shelf) {
        TreePMap<String, Record> there = entries.get(shelf);
        return there == null ? TreePMap.empty() : there;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shelved shelved && entries.equals(shelved.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
