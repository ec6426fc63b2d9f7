package dev.watershed.board;

import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// Which links touch which note, so that nobody has to look at all of them.
record Arrows(PMap<NoteId, PSet<LinkId>> byNote) {

    static final Arrows NONE = new Arrows(HashTreePMap.empty());

    Set<LinkId> of(NoteId note) {
        PSet<LinkId> found = byNote.get(note);
        return found == null ? Set.of() : found;
    }

    Arrows with(Link link) {
        return new Arrows(plus(plus(byNote, link.from(), link.id()), link.to(), link.id()));
    }

    Arrows without(Link link) {
        return new Arrows(minus(minus(byNote, link.from(), link.id()), link.to(), link.id()));
    }

    private static PMap<NoteId, PSet<LinkId>> plus(
            PMap<NoteId, PSet<LinkId>> map, NoteId note, LinkId link) {
        PSet<LinkId> before = map.get(note);
        return map.plus(note, before == null ? HashTreePSet.singleton(link) : before.plus(link));
    }

    private static PMap<NoteId, PSet<LinkId>> minus(
            PMap<NoteId, PSet<LinkId>> map, NoteId note, LinkId link) {
        PSet<LinkId> before = map.get(note);
        if (before == null) {
            return map;
        }
        PSet<LinkId> after = before.minus(link);
        return after.isEmpty() ? map.minus(note) : map.plus(note, after);
    }
}
