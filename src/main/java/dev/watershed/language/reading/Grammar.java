package dev.watershed.language.reading;

import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells verbs from nouns by the kind of the note: an event's verb is the past form, a command's
/// the leading verb; in Korean what is done comes last.
final class Grammar {

    private static final Set<String> BEFORE_DEED =
            Set.of("we", "then", "must", "should", "to", "will", "can");
    private static final Set<String> ADVERBS = Set.of("in", "out", "up", "off", "down", "back");

    private final String text;
    private final List<Piece> pieces;
    private final Set<Integer> verbs = new HashSet<>();

    private Grammar(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /// The words of a note's text with their roles.
    static List<Token> read(String text, List<Piece> pieces, NoteKind kind) {
        Grammar grammar = new Grammar(text, pieces);
        grammar.findVerbs(kind);
        return grammar.tokens();
    }

    /// The words of a name: nouns alone.
    static List<Token> readName(String text, List<Piece> pieces) {
        return new Grammar(text, pieces).tokens();
    }

    private void findVerbs(NoteKind kind) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece.Sort sort = pieces.get(i).sort();
            if (sort == Piece.Sort.HANGUL_DEED || sort == Piece.Sort.HANGUL_VERB) {
                verbs.add(i);
            }
        }
        switch (kind) {
            case EVENT -> {
                findPast();
                findLastKoreanNoun();
            }
            case COMMAND -> {
                findLeading();
                findLastKoreanNoun();
            }
            case POLICY -> {
                findPast();
                findAfterWe();
                findLastKoreanNoun();
            }
            case HOTSPOT, OPPORTUNITY, COMMENT -> findPast();
            default -> {}
        }
    }

    private void findPast() {
        boolean noun = false;
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.sort() == Piece.Sort.LATIN && English.ofPast(piece.key()).isPresent()) {
                last = i;
                if (noun) {
                    verbs.add(i);
                }
            } else if (piece.sort() != Piece.Sort.STOP) {
                noun = true;
            }
        }
        if (verbs.isEmpty() && last >= 0) {
            verbs.add(last);
        }
    }

    private void findLeading() {
        boolean korean = pieces.stream().anyMatch(p -> p.sort().name().startsWith("HANGUL"));
        int first = nextWord(0);
        if (!korean && first < pieces.size() && isPlainVerb(first)) {
            verbs.add(first);
        }
    }

    private void findAfterWe() {
        if (verbs.isEmpty()) {
            findLeading();
        }
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (BEFORE_DEED.contains(pieces.get(i).key()) && isPlainVerb(i + 1)) {
                verbs.add(i + 1);
            }
        }
    }

    private boolean isPlainVerb(int i) {
        return pieces.get(i).sort() == Piece.Sort.LATIN && English.isVerb(pieces.get(i).key());
    }

    private int nextWord(int from) {
        int i = from;
        while (i < pieces.size() && pieces.get(i).sort() == Piece.Sort.STOP) {
            i++;
        }
        return i;
    }

    /// 계좌 개설: without a verb the last noun says what is done, if it is not the only word.
    private void findLastKoreanNoun() {
        long words = pieces.stream().filter(p -> p.sort() != Piece.Sort.STOP).count();
        if (verbs.isEmpty() && words > 1 && pieces.getLast().sort() == Piece.Sort.HANGUL_NOUN) {
            verbs.add(pieces.size() - 1);
        }
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>(pieces.size());
        boolean open = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean joined = open && piece.joined();
            open = false;
            if (verbs.contains(i)) {
                tokens.add(verb(i));
            } else if (piece.sort() != Piece.Sort.STOP) {
                tokens.add(noun(piece, joined));
                open = true;
            }
        }
        return tokens;
    }

    private Token noun(Piece piece, boolean joined) {
        String key = piece.sort() == Piece.Sort.LATIN ? English.singular(piece.key()) : piece.key();
        String shown = text.substring(piece.start(), piece.end());
        return new Token(key, shown, piece.start(), piece.end(), Role.NOUN, joined);
    }

    private Token verb(int i) {
        Piece piece = pieces.get(i);
        String key = piece.key();
        int end = piece.end();
        if (piece.sort() == Piece.Sort.LATIN) {
            Optional<String> plain = English.ofPast(key);
            key = plain.orElse(key);
            if (i + 1 < pieces.size() && ADVERBS.contains(pieces.get(i + 1).key())) {
                key = key + " " + pieces.get(i + 1).key();
                end = pieces.get(i + 1).end();
            }
        }
        return new Token(
                key, text.substring(piece.start(), end), piece.start(), end, Role.VERB, false);
    }
}
