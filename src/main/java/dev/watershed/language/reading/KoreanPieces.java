package dev.watershed.language.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/// Puts the morphemes nori finds in one text together to words.
final class KoreanPieces {

    private final String text;
    private final List<Piece> found = new ArrayList<>();

    /// Where the last noun ends and whether nothing but blanks has come since.
    private int nounEnd = -1;

    private boolean phraseOpen;

    KoreanPieces(String text) {
        this.text = text;
    }

    List<Piece> found() {
        return found;
    }

    void add(POS.Tag tag, String form, int start, int end) {
        boolean korean = isHangul(text.charAt(start));
        switch (tag) {
            case NNG, NNP, NNB, NNBC, NR, XR, UNKNOWN, NP -> noun(form, start, end, korean);
            case XSN -> suffix(form, start, end);
            case XSV, XSA -> deed(start);
            case VV, VA -> verb(form, start, end, korean);
            case SP -> phraseOpen &= true;
            case XPN, SL, SH, SN -> phraseOpen = true;
            default -> phraseOpen = false;
        }
    }

    private void noun(String form, int start, int end, boolean korean) {
        if (!korean) {
            phraseOpen = true;
            return;
        }
        if (form.length() == 1 && glues(start)) {
            suffix(form, start, end);
            return;
        }
        found.add(new Piece(form, start, end, Piece.Sort.HANGUL_NOUN, phraseOpen));
        nounEnd = end;
        phraseOpen = true;
    }

    private boolean glues(int start) {
        return start == nounEnd
                && !found.isEmpty()
                && found.getLast().sort() == Piece.Sort.HANGUL_NOUN;
    }

    /// 구매 + 자 is one word.
    private void suffix(String form, int start, int end) {
        if (glues(start) && !form.equals("들")) {
            Piece noun = found.removeLast();
            found.add(new Piece(noun.key() + form, noun.start(), end, noun.sort(), noun.joined()));
            nounEnd = end;
        }
        phraseOpen = true;
    }

    private void deed(int start) {
        if (glues(start)) {
            Piece noun = found.removeLast();
            found.add(
                    new Piece(
                            noun.key(),
                            noun.start(),
                            noun.end(),
                            Piece.Sort.HANGUL_DEED,
                            noun.joined()));
        }
        phraseOpen = false;
    }

    private void verb(String stem, int start, int end, boolean korean) {
        if (stem.equals("하") || stem.equals("되") || stem.equals("시키") || stem.equals("당하")) {
            deed(start);
        } else if (korean) {
            found.add(new Piece(stem + "다", start, end, Piece.Sort.HANGUL_VERB, false));
        }
        phraseOpen = false;
    }

    private static boolean isHangul(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
