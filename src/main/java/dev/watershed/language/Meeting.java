package dev.watershed.language;

import dev.watershed.language.reading.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Lets two forms of one business word meet, so that what 계정 means in one context is compared with
/// what Account means in another: where a note says 계정(Account), where the lexicon gives one for
/// the other and no part of the wall says both, and where the team made one an alias of the other.
final class Meeting {

    private static final Comparator<Mention> ORDER =
            Comparator.comparingInt(Mention::note)
                    .thenComparingInt(Mention::attribute)
                    .thenComparing(Mention::inType)
                    .thenComparingInt(Mention::from)
                    .thenComparingInt(Mention::to);

    private final Wall wall;
    private final Terms terms;

    /// The forms that go up in another, by that other.
    private final Map<String, List<String>> joined = new TreeMap<>();

    private final Set<String> gone = new HashSet<>();

    private Meeting(Wall wall, Terms terms) {
        this.wall = wall;
        this.terms = terms;
    }

    /// The terms with forms of one word under one key: the English one, or the one the team kept.
    static Terms of(Wall wall, Terms terms, List<GlossaryEntry> glossary) {
        Meeting meeting = new Meeting(wall, terms);
        for (GlossaryEntry entry : glossary) {
            entry.aliases().forEach(alias -> meeting.join(wall.keyOf(alias), entry.word()));
        }
        for (int n = 0; n < wall.notes().size(); n++) {
            for (Bracketed pair : Bracketed.in(wall, terms, n)) {
                if (pair.crossesLanguages()) {
                    meeting.join(pair.korean(), pair.foreign());
                }
            }
        }
        terms.mentions().keySet().forEach(meeting::translate);
        return meeting.joined.isEmpty() ? terms : meeting.merged();
    }

    private void translate(String korean) {
        for (String english : Lexicon.english(korean)) {
            if (terms.has(english)
                    && !Lexicon.isGeneric(english)
                    && !regions(korean).intersects(regions(english))) {
                join(korean, english);
                return;
            }
        }
    }

    private void join(String form, String into) {
        boolean both = terms.has(form) && terms.has(into) && !form.equals(into);
        if (both && !joined.containsKey(form) && !gone.contains(into) && gone.add(form)) {
            joined.computeIfAbsent(into, ignored -> new ArrayList<>()).add(form);
        }
    }

    private BitSet regions(String key) {
        BitSet regions = new BitSet();
        for (Mention mention : terms.of(key)) {
            regions.set(wall.regionOf().get(mention.note()) + 1);
        }
        return regions;
    }

    private Terms merged() {
        TreeMap<String, List<Mention>> mentions = new TreeMap<>(terms.mentions());
        joined.forEach((into, forms) -> {
            List<Mention> all = new ArrayList<>(terms.of(into));
            forms.forEach(form -> {
                all.addAll(terms.of(form));
                mentions.remove(form);
            });
            all.sort(ORDER);
            mentions.put(into, all);
        });
        return new Terms(mentions, terms.parts(), joined);
    }
}
