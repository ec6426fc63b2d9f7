package dev.watershed.document;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who is in which context. A context that loses its last note is erased, and the teams stop owning
/// it.
final class Membership {

    private Membership() {}

    /// What happens when notes leave every context they are in.
    static List<Change> leaving(Document document, Collection<NoteId> notes) {
        return leaving(document, notes, Set.of());
    }

    /// The same, leaving the contexts in `except` as they are.
    static List<Change> leaving(
            Document document, Collection<NoteId> notes, Set<ContextId> except) {
        Map<ContextId, Set<NoteId>> losses = new TreeMap<>();
        for (NoteId note : notes) {
            ContextId home = document.contextOf().get(note);
            if (home != null && !except.contains(home)) {
                losses.computeIfAbsent(home, ignored -> new TreeSet<>()).add(note);
            }
        }
        List<Change> changes = new ArrayList<>();
        List<BoundedContext> emptied = new ArrayList<>();
        losses.forEach((id, lost) -> {
            BoundedContext before = Lookup.context(document, id);
            Set<NoteId> left = new TreeSet<>(before.members());
            lost.forEach(left::remove);
            if (left.isEmpty()) {
                emptied.add(before);
            } else {
                changes.add(new Change.ContextChanged(before, before.holding(left)));
            }
        });
        changes.addAll(erasing(document, emptied));
        return changes;
    }

    static List<Change> erasing(Document document, List<BoundedContext> contexts) {
        List<Change> changes = new ArrayList<>(Teaming.without(document, contexts));
        contexts.forEach(context -> changes.add(new Change.ContextErased(context)));
        return changes;
    }
}
