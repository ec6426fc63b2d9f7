package dev.watershed.ui.words;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.drawing.wall.Emphasis;
import dev.watershed.drawing.wall.Heat;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.language.Sense;
import dev.watershed.language.Use;
import dev.watershed.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lights up the notes that say a word, one colour and letter per sense, and dims the rest.
final class WordHeat {

    private WordHeat() {}

    static Overlay of(Board board, Optional<Word> word) {
        return word.map(w -> Overlay.NONE.stressing(Emphasis.heated(board, heat(w))))
                .orElse(Overlay.NONE);
    }

    private static Map<NoteId, Heat> heat(Word word) {
        Map<NoteId, Heat> heat = new HashMap<>();
        Map<NoteId, Integer> senses = senses(word);
        for (Use use : word.uses()) {
            List<Heat.Span> spans =
                    use.inText() ? List.of(new Heat.Span(use.start(), use.end())) : List.of();
            heat.put(use.note(), new Heat(senses.getOrDefault(use.note(), 0), spans));
        }
        return heat;
    }

    /// The sense each note says the word in.
    static Map<NoteId, Integer> senses(Word word) {
        Map<NoteId, Integer> senses = new HashMap<>();
        for (int i = 0; i < word.senses().size(); i++) {
            Sense sense = word.senses().get(i);
            for (NoteId note : sense.notes()) {
                senses.put(note, i);
            }
        }
        return senses;
    }
}
