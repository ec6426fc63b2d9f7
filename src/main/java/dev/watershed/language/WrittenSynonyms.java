package dev.watershed.language;

import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Signals that stand on the wall: an attribute typed with another name, an event that leads to a
/// command with the same payload, another name in brackets.
final class WrittenSynonyms {

    private static final double TYPED = 0.6;
    private static final double SAME_PAYLOAD = 0.55;
    private static final double BRACKETS = 0.85;

    /// So much of the payload goes on with the command, at least.
    private static final double MOST_OF_IT = 0.6;

    private final Wall wall;
    private final Terms terms;
    private final Synonyms synonyms;

    WrittenSynonyms(Wall wall, Terms terms, Synonyms synonyms) {
        this.wall = wall;
        this.terms = terms;
        this.synonyms = synonyms;
    }

    void collect() {
        for (int n = 0; n < wall.notes().size(); n++) {
            types(n);
            payload(n);
            brackets(n);
        }
    }

    /// `client: Customer`, `memberId: CustomerId`.
    private void types(int n) {
        Note note = wall.notes().get(n);
        for (Reading.Attribute attribute : wall.readings().get(n).attributes()) {
            if (attribute.type().tokens().isEmpty()) {
                continue;
            }
            String name = withoutId(attribute.name().tokens());
            String type = withoutId(attribute.type().tokens());
            Wording because = Wording.of("language.synonym-typed", name, type);
            synonyms.add(name, type, TYPED, because, note.id());
        }
    }

    private static String withoutId(List<Token> tokens) {
        int end = tokens.size();
        if (end > 1 && tokens.getLast().key().equals("id")) {
            end--;
        }
        return end == 0 ? "" : Span.key(tokens, 0, end);
    }

    /// The event of one word leads, straight or by a policy, to the command of another with the
    /// same payload.
    private void payload(int n) {
        Note event = wall.notes().get(n);
        if (event.kind() != NoteKind.EVENT || event.attributes().size() < 2) {
            return;
        }
        for (Flow.Step step : wall.flow().from(event.id())) {
            Integer next = wall.indexOf().get(step.to());
            if (next == null) {
                continue;
            }
            if (wall.notes().get(next).kind() == NoteKind.POLICY) {
                wall.flow().from(step.to()).stream()
                        .map(after -> wall.indexOf().get(after.to()))
                        .filter(java.util.Objects::nonNull)
                        .forEach(after -> payload(n, after));
            } else {
                payload(n, next);
            }
        }
    }

    private void payload(int event, int command) {
        Note before = wall.notes().get(event);
        Note after = wall.notes().get(command);
        if (after.kind() != NoteKind.COMMAND) {
            return;
        }
        Set<String> passed = new HashSet<>(before.attributes());
        passed.retainAll(new HashSet<>(after.attributes()));
        int most = Math.max(before.attributes().size(), after.attributes().size());
        if (passed.size() >= 2 && passed.size() >= MOST_OF_IT * most) {
            Wording because =
                    Wording.of("language.synonym-payload", before.oneLine(), after.oneLine());
            synonyms.add(subject(event), subject(command), SAME_PAYLOAD, because, after.id());
        }
    }

    /// The noun an event or command is about, if there is just one.
    private String subject(int n) {
        Set<String> nouns = new HashSet<>();
        for (Token token : wall.readings().get(n).text().tokens()) {
            if (token.isNoun()) {
                nouns.add(token.key());
            }
        }
        return nouns.size() == 1 ? nouns.iterator().next() : "";
    }

    /// 고객(Customer): the word before the bracket and the one inside.
    private void brackets(int n) {
        for (Bracketed pair : Bracketed.in(wall, terms, n)) {
            Wording because = Wording.of("language.synonym-brackets", pair.said());
            NoteId note = wall.notes().get(n).id();
            synonyms.add(pair.before(), pair.inside(), BRACKETS, because, note);
        }
    }
}
