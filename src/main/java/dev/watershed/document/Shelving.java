package dev.watershed.document;

import dev.watershed.workshop.Snapshot;
import dev.watershed.workshop.Stand;
import java.util.List;
import java.util.Optional;

/// Puts entries on shelves and takes them down.
final class Shelving {

    private Shelving() {}

    static <T extends Record> Decision shelve(Document document, Edit.Shelve<T> edit) {
        Shelf<T> shelf = edit.shelf();
        T entry = EntryTexts.tidied(edit.entry());
        String key = shelf.key().apply(entry);
        Optional<T> before = document.shelved().entry(shelf, key);
        int others = document.shelf(shelf).size() + (before.isPresent() ? 0 : 1);
        Conditions conditions =
                Conditions.on(document)
                        .that(!key.isBlank(), "empty-key")
                        .that(key.length() <= Limits.ID * 2, "long-id", Limits.ID * 2)
                        .that(others <= Limits.SHELF, "full-shelf", Limits.SHELF);
        EntryTexts.in(entry).forEach(conditions::fitsOnANote);
        return conditions.then(() -> changed(shelf, key, before, Optional.of(entry)));
    }

    static Decision unshelve(Document document, Edit.Unshelve edit) {
        Optional<? extends Record> before = document.shelved().entry(edit.shelf(), edit.key());
        return new Accepted(changed(edit.shelf(), edit.key(), before, Optional.empty()));
    }

    private static List<Change> changed(
            Shelf<?> shelf,
            String key,
            Optional<? extends Record> from,
            Optional<? extends Record> to) {
        return from.equals(to)
                ? List.of()
                : List.of(
                        new Change.EntryChanged(
                                shelf, key, from.map(one -> one), to.map(one -> one)));
    }

    static Document evolve(Document document, Change.EntryChanged change) {
        Shelved before = document.shelved();
        return document.withShelved(
                change.to()
                        .map(entry -> before.put(change.shelf(), change.key(), entry))
                        .orElseGet(() -> before.without(change.shelf(), change.key())));
    }

    /// What people call the entry a change is about.
    static Object name(Change.EntryChanged change) {
        return change.to().or(change::from).map(e -> name(change.shelf(), e)).orElse(change.key());
    }

    /// A text somebody wrote, or a wording: what belongs to a phase is called by it.
    static <T extends Record> Object name(Shelf<T> shelf, Record entry) {
        return switch (entry) {
            case Stand stand -> stand.phase().title();
            case Snapshot taken when taken.name().isBlank() && taken.phase().isPresent() ->
                    taken.phase().get().title();
            default -> Conditions.shortened(shelf.name().apply(shelf.type().cast(entry)));
        };
    }
}
