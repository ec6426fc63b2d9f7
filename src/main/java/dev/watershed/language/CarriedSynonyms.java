package dev.watershed.language;

import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Signals of what things carry: much the same attributes; the id of the other thing in the place
/// of an id of its own; an attribute that says a role and an arrow to who plays it.
final class CarriedSynonyms {

    private static final double MOST = 0.6;
    private static final double LEAST = 0.3;
    private static final double KEYED = 0.45;
    private static final double PLAYED = 0.4;

    /// Fewer attribute words than this are a coincidence.
    private static final double TELLING = 3;

    private static final double MUCH_THE_SAME = 0.5;

    /// An attribute word that more things carry brings no two together.
    private static final int COMMON = 40;

    private final Wall wall;
    private final NamedNotes named;
    private final Synonyms synonyms;

    /// The words of what things of one name carry.
    private final Map<String, Map<String, Integer>> words = new TreeMap<>();

    CarriedSynonyms(Wall wall, NamedNotes named, Synonyms synonyms) {
        this.wall = wall;
        this.named = named;
        this.synonyms = synonyms;
    }

    void collect() {
        for (int n = 0; n < wall.notes().size(); n++) {
            Note note = wall.notes().get(n);
            Reading reading = wall.readings().get(n);
            if (note.kind() == NoteKind.AGGREGATE && !reading.attributes().isEmpty()) {
                Optional<String> name = reading.text().name();
                if (name.isPresent()) {
                    carry(words.computeIfAbsent(name.get(), x -> new HashMap<>()), reading);
                    keyed(name.get(), reading, note.id());
                    played(note.id(), reading);
                }
            }
        }
        attributes();
    }

    private static void carry(Map<String, Integer> words, Reading reading) {
        for (Reading.Attribute attribute : reading.attributes()) {
            for (Token token : attribute.name().tokens()) {
                words.merge(Lexicon.concept(token.key()), 1, Integer::sum);
            }
        }
    }

    /// A payer with a member id and no id of its own.
    private void keyed(String name, Reading reading, NoteId note) {
        String first = "";
        for (Reading.Attribute attribute : reading.attributes()) {
            List<Token> tokens = attribute.name().tokens();
            boolean id = !tokens.isEmpty() && tokens.getLast().key().equals("id");
            String of = id && tokens.size() > 1 ? Span.key(tokens, 0, tokens.size() - 1) : "";
            if (id && (of.isEmpty() || of.equals(name))) {
                return;
            }
            first = first.isEmpty() ? of : first;
        }
        boolean people = Lexicon.isPeople(first) && Lexicon.isPeople(name);
        if (people && Likely.of(first, name) == Likely.PEOPLE) {
            Wording because = Wording.of("language.synonym-keyed", name, first);
            synonyms.add(name, first, KEYED, because, note);
        }
    }

    /// A fee with a payer and an arrow to the member: the member pays.
    private void played(NoteId note, Reading reading) {
        List<NoteId> others = wall.flow().from(note, LinkKind.REFERENCES);
        for (NoteId other : others) {
            Integer index = wall.indexOf().get(other);
            String name = index == null ? "" : wall.readings().get(index).text().name().orElse("");
            List<String> roles = roles(reading);
            if (!name.isEmpty() && Lexicon.isPeople(name) && !roles.contains(name)) {
                for (String role : roles) {
                    if (named.isOneFamily(role, name) || Likely.of(role, name) != Likely.PEOPLE) {
                        continue;
                    }
                    Wording because = Wording.of("language.synonym-played", role, name);
                    synonyms.add(role, name, PLAYED / roles.size(), because, note);
                }
            }
        }
    }

    private static List<String> roles(Reading reading) {
        return reading.attributes().stream()
                .map(NamedNotes::role)
                .filter(Lexicon::isPeople)
                .toList();
    }

    /// Things that carry much the same attributes. Only things that share a telling attribute word
    /// are compared.
    private void attributes() {
        Map<String, Tally> carried = new TreeMap<>();
        words.forEach((name, counts) -> carried.put(name, Tally.of(counts)));
        Map<String, List<String>> carriers = new TreeMap<>();
        carried.forEach((name, tally) -> {
            if (tally.mass() >= TELLING) {
                for (String word : tally.counts().keySet()) {
                    carriers.computeIfAbsent(word, x -> new ArrayList<>()).add(name);
                }
            }
        });
        Set<String> seen = new HashSet<>();
        for (List<String> names : carriers.values()) {
            if (names.size() <= COMMON) {
                names.forEach(a ->
                        names.stream()
                                .filter(b -> a.compareTo(b) < 0 && seen.add(a + "\n" + b))
                                .forEach(b -> compare(carried, a, b)));
            }
        }
    }

    private void compare(Map<String, Tally> carried, String a, String b) {
        double alike =
                carried.getOrDefault(a, Tally.NOTHING).dice(carried.getOrDefault(b, Tally.NOTHING));
        if (alike >= MUCH_THE_SAME && !named.isOneFamily(a, b)) {
            double weight = LEAST + (MOST - LEAST) * (alike - MUCH_THE_SAME) / (1 - MUCH_THE_SAME);
            synonyms.addBoth(a, b, weight, Wording.of("language.synonym-attributes", a, b));
        }
    }
}
