package dev.watershed.language;

import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What is still true of the wall that was read last, so that one edit costs what it changed: a
/// word is taken over when no note that says it, and nothing linked to such a note, has changed.
/// Never changes a result.
final class Known {

    private static final AtomicReference<@Nullable Last> LAST = new AtomicReference<>();

    private record Last(Wall wall, Terms terms, Vocabulary vocabulary, Said said) {}

    /// Nothing is known.
    static final Known NOTHING = new Known(Map.of(), Map.of());

    private final Map<String, Word> words;
    private final Map<String, Family> families;

    private Known(Map<String, Word> words, Map<String, Family> families) {
        this.words = words;
        this.families = families;
    }

    Optional<Word> word(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /// The family of a longer word with its head, where neither has changed.
    Optional<Family> family(String head, String member) {
        return words.containsKey(head) && words.containsKey(member)
                ? Optional.ofNullable(families.get(head + "\n" + member))
                : Optional.empty();
    }

    /// The wall that was read last, if any.
    static @Nullable Wall lastWall() {
        Last last = LAST.get();
        return last == null ? null : last.wall();
    }

    static void remember(Wall wall, Terms terms, Vocabulary vocabulary, Said said) {
        LAST.set(new Last(wall, terms, vocabulary, said));
    }

    /// What of the last wall holds for this one.
    static Known of(Wall wall, Terms terms, Said said) {
        Last last = LAST.get();
        if (last == null
                || !said.meansAs(last.said())
                || !sameRegions(last.wall().regions(), wall.regions())) {
            return NOTHING;
        }
        Set<String> stale = new HashSet<>();
        addSaidBy(stale, last.terms(), changed(last.wall(), wall));
        addSaidBy(stale, terms, changed(wall, last.wall()));
        addJoined(stale, last.terms(), terms);
        addJoined(stale, terms, last.terms());
        addTold(stale, last.wall().meant(), wall.meant(), terms);
        addTold(stale, wall.meant(), last.wall().meant(), terms);
        addDecided(stale, last.said().decisions(), said.decisions());
        Map<String, Word> words = new HashMap<>();
        for (Word word : last.vocabulary().words()) {
            if (!stale.contains(word.term().key())) {
                words.put(word.term().key(), word);
            }
        }
        Map<String, Family> families = new HashMap<>();
        for (Family family : last.vocabulary().families()) {
            if (family.relation() != Family.Relation.PART_OF) {
                families.put(family.head().key() + "\n" + family.member().key(), family);
            }
        }
        return new Known(words, families);
    }

    private static boolean sameRegions(List<Region> before, List<Region> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).id().equals(now.get(i).id())
                    || before.get(i).drawn() != now.get(i).drawn()) {
                return false;
            }
        }
        return true;
    }

    /// The notes of one wall that are not the same on the other, or are linked to such a note.
    private static BitSet changed(Wall wall, Wall other) {
        BitSet changed = new BitSet();
        BitSet saysOther = new BitSet();
        for (int n = 0; n < wall.notes().size(); n++) {
            Note note = wall.notes().get(n);
            Integer there = other.indexOf().get(note.id());
            if (there == null || saysOther(wall, n, other, there)) {
                saysOther.set(n);
            } else if (!note.bounds().equals(other.notes().get(there).bounds())
                    || !wall.regionOf().get(n).equals(other.regionOf().get(there))
                    || !sameSteps(wall.flow(), other.flow(), note.id())) {
                changed.set(n);
            }
        }
        saysOther.stream().forEach(n -> addWithNeighbours(changed, wall, n));
        return changed;
    }

    private static boolean saysOther(Wall wall, int n, Wall other, int there) {
        Note here = wall.notes().get(n);
        Note then = other.notes().get(there);
        return !here.text().equals(then.text())
                || !here.attributes().equals(then.attributes())
                || here.kind() != then.kind()
                || !wall.readings().get(n).equals(other.readings().get(there));
    }

    private static boolean sameSteps(Flow a, Flow b, NoteId note) {
        return a.from(note).equals(b.from(note)) && a.to(note).equals(b.to(note));
    }

    private static void addWithNeighbours(BitSet changed, Wall wall, int n) {
        changed.set(n);
        NoteId note = wall.notes().get(n).id();
        wall.flow().from(note).forEach(step -> add(changed, wall, step.to()));
        wall.flow().to(note).forEach(step -> add(changed, wall, step.from()));
    }

    private static void add(BitSet changed, Wall wall, NoteId note) {
        Integer index = wall.indexOf().get(note);
        if (index != null) {
            changed.set(index);
        }
    }

    private static void addSaidBy(Set<String> stale, Terms terms, BitSet changed) {
        if (changed.isEmpty()) {
            return;
        }
        terms.mentions()
                .forEach((term, mentions) -> {
                    for (Mention mention : mentions) {
                        if (changed.get(mention.note())) {
                            stale.add(term);
                            return;
                        }
                    }
                });
    }

    private static void addJoined(Set<String> stale, Terms terms, Terms other) {
        terms.joined()
                .forEach((key, forms) -> {
                    if (!forms.equals(other.joined().get(key))) {
                        stale.add(key);
                        stale.addAll(forms);
                    }
                });
    }

    /// What the room filled in about a word, whatever form of it was asked about.
    private static void addTold(Set<String> stale, Meant meant, Meant other, Terms terms) {
        meant.told()
                .forEach((place, told) -> {
                    if (!told.equals(other.told().get(place))) {
                        stale.add(place.word());
                        terms.joined()
                                .forEach((into, forms) -> {
                                    if (forms.contains(place.word())) {
                                        stale.add(into);
                                    }
                                });
                    }
                });
    }

    private static void addDecided(
            Set<String> stale, Collection<WordDecision> before, Collection<WordDecision> now) {
        Set<WordDecision> unchanged = new HashSet<>(before);
        unchanged.retainAll(new HashSet<>(now));
        before.stream().filter(d -> !unchanged.contains(d)).forEach(d -> stale.add(d.word()));
        now.stream().filter(d -> !unchanged.contains(d)).forEach(d -> stale.add(d.word()));
    }
}
