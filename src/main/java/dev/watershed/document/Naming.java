package dev.watershed.document;

import dev.watershed.board.Legend;
import dev.watershed.board.NoteKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The name of the wall and what its kinds of note are called.
final class Naming {

    private Naming() {}

    static Decision renameWall(Document document, Edit.RenameWall edit) {
        String title = Texts.line(edit.title());
        return Conditions.on(document)
                .that(title.length() <= Limits.NAME, "long-name", Limits.NAME)
                .then(() ->
                        title.equals(document.title())
                                ? List.of()
                                : List.of(new Change.WallRenamed(document.title(), title)));
    }

    /// A wall that was read or was here before needs no second look at its limits.
    static Decision replaceWall(Document document, Edit.ReplaceWall edit) {
        return new Accepted(
                edit.wall().equals(document)
                        ? List.of()
                        : List.of(new Change.WallReplaced(document, edit.wall())));
    }

    static Decision changeLegend(Document document, Edit.ChangeLegend edit) {
        Legend legend = tidied(edit.legend());
        Legend before = document.board().legend();
        Conditions conditions = Conditions.on(document);
        legend.entries().values().forEach(entry -> Limits.check(conditions, entry));
        return conditions.then(() ->
                legend.equals(before)
                        ? List.of()
                        : List.of(new Change.LegendChanged(before, legend)));
    }

    private static Legend tidied(Legend legend) {
        Map<NoteKind, Legend.Entry> entries = new EnumMap<>(NoteKind.class);
        legend.entries()
                .forEach((kind, entry) -> {
                    Legend.Entry tidy =
                            new Legend.Entry(Texts.line(entry.name()), entry.colour().strip());
                    if (!tidy.name().isEmpty() || !tidy.colour().isEmpty()) {
                        entries.put(kind, tidy);
                    }
                });
        return new Legend(entries);
    }
}
