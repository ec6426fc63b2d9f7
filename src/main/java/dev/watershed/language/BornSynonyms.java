package dev.watershed.language;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A signal of the flow: when one comes into being, the other is made: user registered, hence
/// create payer. Among people that is mostly the same person under another context's name.
final class BornSynonyms {

    private static final Set<String> BIRTHS =
            Set.of(
                    "create",
                    "register",
                    "open",
                    "add",
                    "sign up",
                    "join",
                    "enrol",
                    "enroll",
                    "onboard");

    private static final double PEOPLE = 0.5;
    private static final double THINGS = 0.2;
    private static final double CAUSED = 0.4;

    private final Wall wall;
    private final NamedNotes named;
    private final Synonyms synonyms;

    BornSynonyms(Wall wall, NamedNotes named, Synonyms synonyms) {
        this.wall = wall;
        this.named = named;
        this.synonyms = synonyms;
    }

    void collect() {
        for (int n = 0; n < wall.notes().size(); n++) {
            if (wall.notes().get(n).kind() == NoteKind.EVENT) {
                follow(n);
            }
        }
    }

    private void follow(int event) {
        for (int next : after(event)) {
            if (wall.notes().get(next).kind() == NoteKind.POLICY) {
                after(next).forEach(made -> born(event, made));
            } else {
                born(event, next);
            }
        }
    }

    private Set<Integer> after(int n) {
        Set<Integer> after = new TreeSet<>();
        NoteId note = wall.notes().get(n).id();
        for (Flow.Step step : wall.flow().from(note)) {
            Integer index = wall.indexOf().get(step.to());
            if (index != null) {
                after.add(index);
            }
        }
        return after;
    }

    private void born(int event, int made) {
        NoteKind kind = wall.notes().get(made).kind();
        if ((kind != NoteKind.COMMAND && kind != NoteKind.EVENT) || !isBirth(made)) {
            return;
        }
        String parent = named.subject(event);
        String child = named.subject(made);
        caused(parent, made);
        if (!isBirth(event)
                || parent.isEmpty()
                || child.isEmpty()
                || named.isOneFamily(parent, child)) {
            return;
        }
        Likely likely = Likely.of(parent, child);
        double weight = likely == Likely.PEOPLE ? PEOPLE : likely == Likely.THINGS ? THINGS : 0;
        if (weight > 0) {
            Wording because = Wording.of("language.synonym-born", parent, child);
            synonyms.add(parent, child, weight, because, wall.notes().get(made).id());
        }
    }

    /// An invoice made when a reservation is confirmed, with the id of an order that no thing is
    /// called by: the id of what it was made for.
    private void caused(String parent, int made) {
        NoteId note = wall.notes().get(made).id();
        for (NoteId thing : wall.flow().from(note, LinkKind.HANDLED_BY)) {
            Integer index = wall.indexOf().get(thing);
            if (index == null || !named.isName(parent)) {
                continue;
            }
            String own = named.name(index);
            List<String> ids = new ArrayList<>();
            boolean says = named.isOneFamily(own, parent);
            for (Reading.Attribute attribute : wall.readings().get(index).attributes()) {
                String role = NamedNotes.role(attribute);
                says |= named.isOneFamily(role, parent);
                if (NamedNotes.isId(attribute)
                        && !named.isName(role)
                        && !named.isOneFamily(role, own)) {
                    ids.add(role);
                }
            }
            for (String id : says ? List.<String>of() : ids) {
                if (Likely.of(id, parent) != Likely.UNLIKE) {
                    Wording because = Wording.of("language.synonym-caused", own, parent, id);
                    synonyms.add(id, parent, CAUSED / ids.size(), because, thing);
                }
            }
        }
    }

    private boolean isBirth(int n) {
        for (Token token : wall.readings().get(n).text().tokens()) {
            if (!token.isNoun() && BIRTHS.contains(Lexicon.concept(token.key()))) {
                return true;
            }
        }
        return false;
    }
}
