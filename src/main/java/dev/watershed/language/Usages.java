package dev.watershed.language;

import static dev.watershed.language.Usage.Gathering.count;

import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Gathers how each region uses one term.
final class Usages {

    private final Wall wall;

    /// The keys of the term's own words: they are no evidence.
    private final Set<String> own = new HashSet<>();

    private final Map<Integer, Usage.Gathering> byRegion = new TreeMap<>();

    private final String key;

    /// The term as it is written: in a question to the room it may stand in any of its forms.
    private final Set<String> forms = new TreeSet<>();

    private Usages(Wall wall, String key) {
        this.wall = wall;
        this.key = key;
    }

    /// One usage per region that says the term, in the order of the regions; notes in no region are
    /// left out.
    static List<Usage> of(Wall wall, String key, List<Mention> mentions) {
        Usages usages = new Usages(wall, key);
        usages.forms.add(key);
        boolean asked = !wall.meant().told().isEmpty();
        for (Mention mention : mentions) {
            if (asked) {
                List<Token> tokens = wall.tokens(mention);
                usages.forms.add(Span.key(tokens, mention.from(), mention.to()));
            }
            for (int t = mention.from(); t < mention.to(); t++) {
                usages.own.add(wall.tokens(mention).get(t).key());
            }
        }
        int from = 0;
        while (from < mentions.size()) {
            int note = mentions.get(from).note();
            int to = from + 1;
            while (to < mentions.size() && mentions.get(to).note() == note) {
                to++;
            }
            if (wall.regionOf(key, note) >= 0) {
                usages.gather(note, mentions.subList(from, to));
            }
            from = to;
        }
        List<Usage> found = new ArrayList<>(usages.byRegion.size());
        usages.byRegion.forEach((region, gathering) -> found.add(gathering.done(region)));
        return found;
    }

    private void gather(int n, List<Mention> mentions) {
        Usage.Gathering gathering =
                byRegion.computeIfAbsent(wall.regionOf(key, n), this::gathering);
        gathering.notes.add(wall.notes().get(n).id());
        boolean inText = false;
        boolean headed = false;
        for (Mention mention : mentions) {
            modifiers(gathering, mention);
            inText |= mention.inText();
            headed |= mention.inText() && endsPhrase(mention);
        }
        text(gathering, n, inText);
        if (isName(n, mentions.getFirst())) {
            gathering.named++;
        }
        if (headed) {
            belongings(gathering, n);
            links(gathering, n);
        }
    }

    /// A definition in the glossary, and what the room filled in, count once for their region.
    private Usage.Gathering gathering(int region) {
        Usage.Gathering gathering = new Usage.Gathering();
        for (String form : forms) {
            for (Meant.Told told : wall.meant().told(form, region)) {
                carries(gathering, told.shown(), told.words());
            }
        }
        for (String word : wall.meant().definition(key, region)) {
            if (!own.contains(word)) {
                count(gathering.definitions, Lexicon.concept(word));
            }
        }
        return gathering;
    }

    private boolean isName(int n, Mention first) {
        boolean whole =
                first.inText() && first.from() == 0 && first.to() == wall.tokens(first).size();
        return whole && Wall.isNamed(wall.notes().get(n).kind());
    }

    private boolean endsPhrase(Mention mention) {
        List<Token> tokens = wall.tokens(mention);
        int next = mention.to();
        return next >= tokens.size() || !tokens.get(next).joined();
    }

    /// What stands before a word makes it another thing (a food order); a word that stands before
    /// another one only lends its name (an order line), so what follows says nothing about it.
    private void modifiers(Usage.Gathering gathering, Mention mention) {
        List<Token> tokens = wall.tokens(mention);
        if (tokens.get(mention.from()).joined()) {
            if (own.contains(tokens.get(mention.from() - 1).key())) {
                return;
            }
            count(gathering.modifiers, concept(tokens.get(mention.from() - 1)));
        } else if (endsPhrase(mention)) {
            count(gathering.modifiers, Divergence.BARE);
        }
    }

    /// The words beside the term in the text of the note, or the owner's name where an attribute
    /// says the term.
    private void text(Usage.Gathering gathering, int n, boolean inText) {
        List<Token> tokens = wall.readings().get(n).text().tokens();
        StringBuilder whole = new StringBuilder();
        boolean telling = false;
        boolean more = false;
        for (Token token : tokens) {
            whole.append(token.key()).append(' ');
            if (own.contains(token.key())) {
                continue;
            }
            more = true;
            telling |= !Lexicon.isGeneric(concept(token));
            if (token.isNoun()) {
                count(gathering.neighbours, token.key());
            } else {
                count(gathering.verbs, concept(token));
                count(gathering.does, token.key());
            }
        }
        if (inText && more) {
            count(telling ? gathering.texts : gathering.commonTexts, whole.toString());
        }
    }

    private void belongings(Usage.Gathering gathering, int n) {
        Reading reading = wall.readings().get(n);
        for (Reading.Attribute attribute : reading.attributes()) {
            List<Token> tokens = attribute.name().tokens();
            carries(gathering, attribute.shown(), tokens.stream().map(Token::key).toList());
        }
        for (String word : reading.definition()) {
            if (!own.contains(word)) {
                count(gathering.definitions, Lexicon.concept(word));
            }
        }
    }

    private void carries(Usage.Gathering gathering, String shown, List<String> words) {
        boolean said = false;
        for (String word : words) {
            if (!own.contains(word) && !word.equals("id")) {
                count(gathering.attributes, Lexicon.concept(word));
                said = true;
            }
        }
        if (said) {
            count(gathering.owned, shown);
        }
    }

    private void links(Usage.Gathering gathering, int n) {
        Note note = wall.notes().get(n);
        for (Flow.Step step : wall.flow().from(note.id())) {
            link(gathering, wall.indexOf().get(step.to()));
        }
        for (Flow.Step step : wall.flow().to(note.id())) {
            link(gathering, wall.indexOf().get(step.from()));
        }
    }

    private void link(Usage.Gathering gathering, @org.jspecify.annotations.Nullable Integer other) {
        if (other == null) {
            return;
        }
        NoteKind kind = wall.notes().get(other).kind();
        if (!Wall.isNamed(kind)) {
            return;
        }
        for (Token token : wall.readings().get(other).text().tokens()) {
            if (!own.contains(token.key())) {
                count(gathering.neighbours, token.key());
            }
        }
    }

    private static String concept(Token token) {
        return Lexicon.concept(token.key());
    }
}
