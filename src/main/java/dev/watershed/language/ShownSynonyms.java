package dev.watershed.language;

import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.List;

/// Signals of a thing that goes by another name outwards: a view of it that does not say its name
/// (approved products, a view of orderables), or a key of another name (an orderable with a product
/// code).
final class ShownSynonyms {

    private static final double VIEW = 0.3;
    private static final double KEY = 0.25;

    private final Wall wall;
    private final NamedNotes named;
    private final Synonyms synonyms;

    ShownSynonyms(Wall wall, NamedNotes named, Synonyms synonyms) {
        this.wall = wall;
        this.named = named;
        this.synonyms = synonyms;
    }

    void collect() {
        for (int n = 0; n < wall.notes().size(); n++) {
            Note note = wall.notes().get(n);
            switch (note.kind()) {
                case READ_MODEL -> view(n, note.id());
                case AGGREGATE -> key(n, note.id());
                default -> {}
            }
        }
    }

    private void view(int n, NoteId note) {
        List<NoteId> things = wall.flow().from(note, LinkKind.VIEW_OF);
        List<String> shown = new ArrayList<>();
        for (Token token : wall.readings().get(n).text().tokens()) {
            if (token.isNoun() && !Lexicon.isGeneric(token.key())) {
                shown.add(token.key());
            }
        }
        for (NoteId thing : things) {
            Integer index = wall.indexOf().get(thing);
            String name = index == null ? "" : named.name(index);
            String head = name.substring(name.lastIndexOf(' ') + 1);
            boolean says = shown.stream().anyMatch(word -> named.isOneFamily(name, word));
            if (!name.isEmpty() && !says) {
                for (String word : shown) {
                    if (!named.isName(word) && Likely.of(word, head) != Likely.UNLIKE) {
                        Wording because = Wording.of("language.synonym-view", word, head);
                        double share =
                                index != null && carries(index, word)
                                        ? 1
                                        : 1.0 / (2 * shown.size());
                        double weight = VIEW * share / things.size();
                        synonyms.add(word, head, weight, because, note);
                    }
                }
            }
        }
    }

    /// Whether the thing says that word about itself: a tariff with a base price.
    private boolean carries(int thing, String word) {
        return wall.readings().get(thing).attributes().stream()
                .flatMap(attribute -> attribute.name().tokens().stream())
                .anyMatch(token -> token.key().equals(word));
    }

    private static String withoutLast(List<Token> tokens) {
        return Span.key(tokens, 0, tokens.size() - 1);
    }

    private void key(int n, NoteId note) {
        Reading reading = wall.readings().get(n);
        if (reading.attributes().isEmpty()) {
            return;
        }
        List<Token> tokens = reading.attributes().getFirst().name().tokens();
        if (tokens.size() < 2) {
            return;
        }
        String last = tokens.getLast().key();
        String of = withoutLast(tokens);
        String name = named.name(n);
        boolean key = last.equals("id") || last.equals("code") || last.equals("코드");
        if (key
                && named.carriers(of) == 1
                && !named.isName(of)
                && !named.isOneFamily(of, name)
                && Likely.of(of, name) != Likely.UNLIKE) {
            Wording because = Wording.of("language.synonym-key", name, of);
            synonyms.add(of, name, KEY, because, note);
        }
    }
}
