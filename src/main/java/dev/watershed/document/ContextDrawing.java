package dev.watershed.document;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Contexts: drawn, filled and erased.
final class ContextDrawing {

    private ContextDrawing() {}

    static Decision draw(Document document, Edit.DrawContexts edit) {
        List<BoundedContext> contexts =
                edit.contexts().stream().map(ContextDrawing::tidied).toList();
        Conditions conditions = Conditions.on(document);
        Set<ContextId> drawn = new HashSet<>();
        Set<NoteId> placed = new HashSet<>();
        for (BoundedContext context : contexts) {
            check(conditions, context);
            conditions.that(drawn.add(context.id()), "context-twice", context.name());
            for (NoteId member : context.members()) {
                conditions.noteHangs(member);
                conditions.that(placed.add(member), "two-contexts", member.value());
            }
        }
        conditions.that(
                document.contexts().size() + contexts.size() <= Limits.OTHERS,
                "many-contexts",
                Limits.OTHERS);
        return conditions.then(() -> {
            List<Change> changes = new ArrayList<>(Membership.leaving(document, placed, drawn));
            contexts.forEach(context -> addDrawn(changes, document, context));
            return changes;
        });
    }

    private static void addDrawn(List<Change> changes, Document document, BoundedContext context) {
        BoundedContext before = document.contexts().get(context.id());
        if (before == null) {
            changes.add(new Change.ContextDrawn(context));
        } else if (!before.equals(context)) {
            changes.add(new Change.ContextChanged(before, context));
        }
    }

    private static BoundedContext tidied(BoundedContext context) {
        return context.named(Texts.line(context.name())).serving(Texts.storable(context.purpose()));
    }

    private static void check(Conditions conditions, BoundedContext context) {
        Limits.checkId(conditions, context.id().value());
        conditions
                .named(context.name(), "empty-context-name")
                .fitsOnANote(context.purpose())
                .that(!context.members().isEmpty(), "empty-context", context.name());
    }

    static Decision assign(Document document, Edit.AssignNotes edit) {
        Conditions conditions = Conditions.on(document).notesHang(edit.notes());
        edit.context().ifPresent(conditions::contextIsDrawn);
        return conditions.then(() ->
                edit.context()
                        .map(id -> assigned(document, edit.notes(), id))
                        .orElseGet(() -> Membership.leaving(document, edit.notes())));
    }

    private static List<Change> assigned(Document document, Set<NoteId> notes, ContextId id) {
        BoundedContext before = Lookup.context(document, id);
        if (before.members().containsAll(notes)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(Membership.leaving(document, notes, Set.of(id)));
        Set<NoteId> members = new TreeSet<>(before.members());
        members.addAll(notes);
        changes.add(new Change.ContextChanged(before, before.holding(members)));
        return changes;
    }

    static Decision erase(Document document, Edit.EraseContexts edit) {
        Conditions conditions = Conditions.on(document);
        edit.contexts().forEach(conditions::contextIsDrawn);
        return conditions.then(() ->
                Membership.erasing(
                        document,
                        edit.contexts().stream()
                                .distinct()
                                .sorted()
                                .map(id -> Lookup.context(document, id))
                                .toList()));
    }
}
