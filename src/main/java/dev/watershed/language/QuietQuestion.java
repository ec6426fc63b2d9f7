package dev.watershed.language;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.geometry.Bounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/// A question worth asking after somebody has changed the wall: about names that were just laid on
/// each other, a word a new boundary runs through, or a note that has changed sides.
///
/// @param words one word, or the two that may be one; keys of the vocabulary
/// @param notes the notes it is about
public record QuietQuestion(Kind kind, List<String> words, List<NoteId> notes) {

    /// A stacked note covers at least so much of the other.
    private static final double STACKED = 0.5;

    public enum Kind {
        /// Two notes that say nearly the same were laid on each other.
        STACKED,
        /// A boundary now runs through the uses of a word.
        DIVIDED,
        /// A note went over to where its word means another thing.
        MOVED
    }

    public QuietQuestion {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    /// The question that a change gives rise to, if any.
    public static Optional<QuietQuestion> after(
            Board before, Vocabulary wordsBefore, Board now, Vocabulary wordsNow) {
        return stacked(before, now, wordsNow)
                .or(() -> moved(wordsBefore, wordsNow, now))
                .or(() -> divided(wordsBefore, wordsNow));
    }

    private static Optional<QuietQuestion> stacked(Board before, Board now, Vocabulary words) {
        for (Note note : now.notesInTimeline()) {
            Optional<Note> then = before.note(note.id());
            if (then.isEmpty() || then.get().bounds().equals(note.bounds())) {
                continue;
            }
            for (Note other : now.notesInTimeline()) {
                boolean on = covers(note.bounds(), other.bounds());
                boolean was =
                        before.note(other.id())
                                .filter(o -> covers(then.get().bounds(), o.bounds()))
                                .isPresent();
                if (!other.id().equals(note.id()) && other.kind() == note.kind() && on && !was) {
                    Optional<QuietQuestion> question = twoNames(note, other, words);
                    if (question.isPresent()) {
                        return question;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Bounds a, Bounds b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        double smaller = Math.min(a.width() * a.height(), b.width() * b.height());
        return width > 0 && height > 0 && width * height >= STACKED * smaller;
    }

    /// Two notes that differ in one word each, and say another one alike or nothing more.
    private static Optional<QuietQuestion> twoNames(Note a, Note b, Vocabulary words) {
        TreeSet<String> onlyA = said(a.id(), words);
        TreeSet<String> onlyB = said(b.id(), words);
        TreeSet<String> both = new TreeSet<>(onlyA);
        both.retainAll(onlyB);
        onlyA.removeAll(both);
        onlyB.removeAll(both);
        return onlyA.size() == 1 && onlyB.size() == 1
                ? Optional.of(
                        new QuietQuestion(
                                Kind.STACKED,
                                List.of(onlyA.first(), onlyB.first()),
                                List.of(a.id(), b.id())))
                : Optional.empty();
    }

    private static TreeSet<String> said(NoteId note, Vocabulary words) {
        TreeSet<String> said = new TreeSet<>();
        for (Word word : words.words()) {
            if (word.uses().stream().anyMatch(use -> use.inText() && use.note().equals(note))) {
                said.add(word.term().key());
            }
        }
        return said;
    }

    private static Optional<QuietQuestion> divided(Vocabulary before, Vocabulary now) {
        if (homes(before).equals(homes(now))) {
            return Optional.empty();
        }
        return now.raised().stream()
                .filter(word -> before.word(word.term().key()).filter(Word::raised).isEmpty())
                .findFirst()
                .map(word ->
                        new QuietQuestion(
                                Kind.DIVIDED,
                                List.of(word.term().key()),
                                word.uses().stream().map(Use::note).toList()));
    }

    private static Optional<QuietQuestion> moved(Vocabulary before, Vocabulary now, Board board) {
        Map<NoteId, String> then = homes(before);
        Map<NoteId, String> here = homes(now);
        for (Note note : board.notesInTimeline()) {
            String from = then.get(note.id());
            String to = here.get(note.id());
            if (from == null || to == null || Objects.equals(from, to)) {
                continue;
            }
            for (Word word : before.words()) {
                boolean says = word.uses().stream().anyMatch(use -> use.note().equals(note.id()));
                if (says && meansOther(word, from, to)) {
                    return Optional.of(
                            new QuietQuestion(
                                    Kind.MOVED, List.of(word.term().key()), List.of(note.id())));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether two regions were in different senses of a word that is raised or was split.
    private static boolean meansOther(Word word, String from, String to) {
        boolean split =
                word.decision().filter(d -> d.verdict() == Verdict.TWO_MEANINGS).isPresent();
        if (!word.raised() && !split) {
            return false;
        }
        return word.senses().stream().anyMatch(s -> s.regions().contains(from))
                && word.senses().stream().anyMatch(s -> s.regions().contains(to))
                && word.senses().stream()
                        .noneMatch(s -> s.regions().contains(from) && s.regions().contains(to));
    }

    private static Map<NoteId, String> homes(Vocabulary vocabulary) {
        Map<NoteId, String> homes = new HashMap<>();
        for (Region region : vocabulary.regions()) {
            if (region.drawn()) {
                region.notes().forEach(note -> homes.put(note, region.id()));
            }
        }
        return homes;
    }
}
