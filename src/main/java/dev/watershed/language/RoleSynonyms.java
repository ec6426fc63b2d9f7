package dev.watershed.language;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Signals of who plays a part. A comment has an author, and no author stands on the wall: whoever
/// acts on comments, or is the one person of that part of the wall, is the author. Who registers a
/// customer, and is no clerk, becomes one.
final class RoleSynonyms {

    private static final double ACTS = 0.4;
    private static final double BECOMES = 0.45;
    private static final double LIVES_THERE = 0.4;
    private static final double NAMED_FOR = 0.45;

    /// More people than this on one side, and none of them stands out.
    private static final int MOST = 3;

    private final Wall wall;
    private final NamedNotes named;
    private final Synonyms synonyms;

    /// The people who have a note of their own, by region.
    private final Map<Integer, TreeSet<String>> residents = new TreeMap<>();

    RoleSynonyms(Wall wall, NamedNotes named, Synonyms synonyms) {
        this.wall = wall;
        this.named = named;
        this.synonyms = synonyms;
    }

    void collect() {
        for (int n = 0; n < wall.notes().size(); n++) {
            if (wall.notes().get(n).kind() == NoteKind.AGGREGATE) {
                String name = named.name(n);
                if (Lexicon.isPeople(name)) {
                    residents
                            .computeIfAbsent(wall.regionOf().get(n), x -> new TreeSet<>())
                            .add(name);
                }
            }
        }
        for (int n = 0; n < wall.notes().size(); n++) {
            if (wall.notes().get(n).kind() == NoteKind.AGGREGATE) {
                Set<String> actors = actorsOf(n);
                roles(n, actors);
                becomes(n, actors);
            }
        }
    }

    /// Who decides to do what this thing handles.
    private Set<String> actorsOf(int thing) {
        TreeSet<String> actors = new TreeSet<>();
        for (Flow.Step handled : wall.flow().to(wall.notes().get(thing).id())) {
            if (handled.meaning() != LinkKind.HANDLED_BY) {
                continue;
            }
            for (NoteId actor : wall.flow().to(handled.from(), LinkKind.INVOKES)) {
                Integer index = wall.indexOf().get(actor);
                String name = index == null ? "" : named.name(index);
                if (Lexicon.isPeople(name)) {
                    actors.add(name);
                }
            }
        }
        return actors;
    }

    private void roles(int thing, Set<String> actors) {
        NoteId note = wall.notes().get(thing).id();
        List<String> roles = rolesOf(thing);
        if (roles.isEmpty()) {
            return;
        }
        String own = named.name(thing);
        TreeSet<String> players = new TreeSet<>(actors);
        players.removeIf(RoleSynonyms::isKeeper);
        TreeSet<String> there = residents.getOrDefault(wall.regionOf().get(thing), new TreeSet<>());
        for (String role : roles) {
            if (named.isOneFamily(role, own)) {
                continue;
            }
            add("named-for", role, namedFor(thing), NAMED_FOR, note);
            if (!there.contains(role) && !actors.contains(role)) {
                add("acting", role, players, ACTS / roles.size(), note);
                add("resident", role, there, LIVES_THERE, note);
            }
        }
    }

    private void add(String key, String role, Set<String> people, double weight, NoteId note) {
        if (people.size() <= MOST) {
            for (String person : people) {
                if (!named.isOneFamily(role, person) && Likely.of(role, person) == Likely.PEOPLE) {
                    Wording because = Wording.of("language.synonym-" + key, role, person);
                    synonyms.add(role, person, weight / people.size(), because, note);
                }
            }
        }
    }

    /// A customer basket is called after a customer.
    private Set<String> namedFor(int thing) {
        Set<String> people = new TreeSet<>();
        List<Token> tokens = wall.readings().get(thing).text().tokens();
        for (Token token : tokens.subList(0, Math.max(0, tokens.size() - 1))) {
            if (Lexicon.isPeople(token.key())) {
                people.add(token.key());
            }
        }
        return people;
    }

    private List<String> rolesOf(int thing) {
        List<String> roles = new ArrayList<>();
        for (Reading.Attribute attribute : wall.readings().get(thing).attributes()) {
            String role = NamedNotes.role(attribute);
            List<Token> tokens = attribute.name().tokens();
            if (Lexicon.isPeople(role)) {
                roles.add(role);
            } else if (tokens.size() > 1 && Lexicon.isPeople(tokens.getLast().key())) {
                roles.add(tokens.getLast().key());
            }
        }
        return roles;
    }

    private void becomes(int thing, Set<String> actors) {
        String person = named.name(thing);
        if (!Lexicon.isPeople(person)) {
            return;
        }
        NoteId note = wall.notes().get(thing).id();
        TreeSet<String> others = new TreeSet<>(actors);
        others.removeIf(actor ->
                isKeeper(actor)
                        || named.isOneFamily(actor, person)
                        || Likely.of(actor, person) != Likely.PEOPLE);
        for (String actor : others) {
            int lives = livesOf(actor);
            Wording because = Wording.of("language.synonym-becomes", actor, person);
            synonyms.add(
                    actor, person, BECOMES / (others.size() * Math.max(1, lives)), because, note);
        }
    }

    /// How many kinds of people the actor handles.
    private int livesOf(String actor) {
        TreeSet<String> people = new TreeSet<>();
        for (int n = 0; n < wall.notes().size(); n++) {
            Note note = wall.notes().get(n);
            if (note.kind() == NoteKind.ACTOR && named.name(n).equals(actor)) {
                for (Flow.Step step : wall.flow().from(note.id())) {
                    for (NoteId thing : wall.flow().from(step.to(), LinkKind.HANDLED_BY)) {
                        Integer index = wall.indexOf().get(thing);
                        String name = index == null ? "" : named.name(index);
                        if (Lexicon.isPeople(name) && !name.equals(actor)) {
                            people.add(name);
                        }
                    }
                }
            }
        }
        return people.size();
    }

    /// They act on others, not on themselves.
    private static boolean isKeeper(String person) {
        return Lexicon.party(person) == Lexicon.Party.SERVES;
    }
}
