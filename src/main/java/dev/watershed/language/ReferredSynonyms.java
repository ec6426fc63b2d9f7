package dev.watershed.language;

import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Signals of arrows between things: an id that no thing on the wall is called by, beside an arrow
/// to a thing no id is called by. What is left over on both sides belongs together.
final class ReferredSynonyms {

    private static final double ONLY_ONE = 0.6;

    private final Wall wall;
    private final NamedNotes named;
    private final Synonyms synonyms;
    private final Map<String, Match> found = new TreeMap<>();

    ReferredSynonyms(Wall wall, NamedNotes named, Synonyms synonyms) {
        this.wall = wall;
        this.named = named;
        this.synonyms = synonyms;
    }

    /// An id and a thing left over together, and how unlikely it is that they belong together.
    private static final class Match {
        private final String id;
        private final String thing;
        private final NoteId note;
        private double against = 1;

        Match(String id, String thing, NoteId note) {
            this.id = id;
            this.thing = thing;
            this.note = note;
        }
    }

    void collect() {
        for (int n = 0; n < wall.notes().size(); n++) {
            Note note = wall.notes().get(n);
            if (note.kind() == NoteKind.AGGREGATE && !note.attributes().isEmpty()) {
                leftOver(n, note.id());
            }
        }
        for (Match match : found.values()) {
            Wording because = Wording.of("language.synonym-referred", match.id, match.thing);
            double weight = ONLY_ONE * (1 - match.against);
            synonyms.add(match.id, match.thing, weight, because, match.note);
        }
    }

    /// A cargo's tracking id comes first and stands on no other thing: it is the cargo's own.
    private boolean isOwnKey(Reading.Attribute attribute, int thing) {
        return wall.readings().get(thing).attributes().getFirst().equals(attribute)
                && named.carriers(NamedNotes.role(attribute)) == 1;
    }

    private void leftOver(int n, NoteId note) {
        String own = named.name(n);
        List<String> things = new ArrayList<>();
        for (NoteId other : wall.flow().from(note, LinkKind.REFERENCES)) {
            Integer index = wall.indexOf().get(other);
            String name = index == null ? "" : named.name(index);
            if (!name.isEmpty() && !named.isOneFamily(name, own)) {
                things.add(name);
            }
        }
        if (things.isEmpty()) {
            return;
        }
        List<String> ids = new ArrayList<>();
        for (Reading.Attribute attribute : wall.readings().get(n).attributes()) {
            String role = NamedNotes.role(attribute);
            boolean says = things.removeIf(thing -> named.isOneFamily(thing, role));
            if (!says
                    && NamedNotes.isId(attribute)
                    && !named.isName(role)
                    && !named.isOneFamily(role, own)
                    && !isOwnKey(attribute, n)) {
                ids.add(role);
            }
        }
        double ways = ids.size() * (double) things.size();
        for (String id : ids) {
            for (String thing : things) {
                if (Likely.of(id, thing) != Likely.UNLIKE) {
                    found.computeIfAbsent(id + "\n" + thing, x -> new Match(id, thing, note))
                                    .against *=
                            1 - 1 / ways;
                }
            }
        }
    }
}
