package dev.watershed.language.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.KoMorphData.Morpheme;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Korean words, found by Lucene's nori. Compounds stay whole and inflected forms are taken apart;
/// particles are dropped; a noun before 하다 or 되다 is what is done. The first one costs about a
/// second (nori's dictionaries).
final class Korean {

    private static final List<String> BUSINESS_NOUNS = WordList.lines("korean-nouns.txt");

    private final KoreanTokenizer tokenizer;
    private final PartOfSpeechAttribute speech;
    private final CharTermAttribute letters;
    private final OffsetAttribute offset;

    /// @param names nouns of the wall itself that must stay whole
    Korean(Collection<String> names) {
        tokenizer =
                new KoreanTokenizer(
                        TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                        dictionary(names),
                        DecompoundMode.NONE,
                        false,
                        false);
        speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
        letters = tokenizer.addAttribute(CharTermAttribute.class);
        offset = tokenizer.addAttribute(OffsetAttribute.class);
    }

    private static UserDictionary dictionary(Collection<String> names) {
        TreeSet<String> nouns = new TreeSet<>(BUSINESS_NOUNS);
        nouns.addAll(names);
        try {
            return UserDictionary.open(new StringReader(String.join("\n", nouns)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The Korean pieces of a text that may hold other scripts too.
    synchronized List<Piece> pieces(String text) {
        KoreanPieces pieces = new KoreanPieces(text);
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                read(pieces);
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces.found();
    }

    private void read(KoreanPieces pieces) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        if (speech.getPOSType() == POS.Type.INFLECT && speech.getMorphemes() != null) {
            for (Morpheme part : speech.getMorphemes()) {
                pieces.add(part.posTag(), part.surfaceForm(), start, end);
            }
        } else {
            pieces.add(speech.getLeftPOS(), letters.toString(), start, end);
        }
    }

    /// Names of the wall that are worth telling the dictionary: Korean, at least two syllables.
    static List<String> namesIn(String text) {
        List<String> names = new ArrayList<>();
        for (Script.Run run : Script.runs(text)) {
            if (run.script() == Script.HANGUL && run.end() - run.start() >= 2) {
                names.add(text.substring(run.start(), run.end()));
            }
        }
        return names;
    }
}
