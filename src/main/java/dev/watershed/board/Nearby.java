package dev.watershed.board;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.GridIndex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the note another one most likely belongs to: near by, on the right side of it, of a kind
/// the grammar has there, and speaking of the same thing.
final class Nearby {

    /// How far one looks along the timeline and across it, in wall units.
    private static final double ALONG = 12 * NoteKind.UNIT;

    private static final double ACROSS = 7 * NoteKind.UNIT;

    /// What shares no word is only taken from as near as this.
    private static final double WITHOUT_A_WORD = 4 * NoteKind.UNIT;

    private static final double KIND = NoteKind.UNIT / 2;
    private static final double SAME_WORD = 3 * NoteKind.UNIT;
    private static final double SAME_PHRASE = 12 * NoteKind.UNIT;

    private final Board board;
    private final Flow flow;
    private final GridIndex<NoteId> places = new GridIndex<>();

    Nearby(Board board, Flow flow) {
        this.board = board;
        this.flow = flow;
        board.notes().forEach((id, note) -> places.put(id, note.bounds()));
    }

    /// @param before true for what comes before the note
    /// @param kinds likeliest first
    Optional<NoteId> likeliest(Note note, boolean before, List<NoteKind> kinds) {
        Bounds b = note.bounds();
        Bounds around =
                new Bounds(
                        before ? b.x() - ALONG : b.x(),
                        b.y() - ACROSS,
                        ALONG + b.width(),
                        2 * ACROSS + b.height());
        return places.touching(around).stream()
                .flatMap(id -> board.note(id).stream())
                .filter(other -> kinds.contains(other.kind()) && !other.text().isBlank())
                .filter(other -> isOn(before, note, other) && !isLinked(note, other))
                .filter(other -> isNear(note, other, before))
                .min(
                        Comparator.comparingDouble((Note other) -> cost(note, other, kinds, before))
                                .thenComparing(Note::id))
                .map(Note::id);
    }

    private static boolean isOn(boolean before, Note note, Note other) {
        double step = other.bounds().centre().x() - note.bounds().centre().x();
        return !other.id().equals(note.id()) && (before ? step < 0 : step > 0);
    }

    private boolean isLinked(Note a, Note b) {
        return flow.from(a.id()).stream().anyMatch(step -> step.to().equals(b.id()))
                || flow.to(a.id()).stream().anyMatch(step -> step.from().equals(b.id()));
    }

    /// Near enough, or speaking of the same thing; a policy decides on nothing it does not name.
    private static boolean isNear(Note note, Note other, boolean before) {
        boolean named = before ? likeness(other, note) > 0 : likeness(note, other) > 0;
        boolean decides = before && other.kind() == NoteKind.POLICY;
        return named || (!decides && note.bounds().gapTo(other.bounds()) <= WITHOUT_A_WORD);
    }

    private static double cost(Note note, Note other, List<NoteKind> kinds, boolean before) {
        double across = Math.abs(note.bounds().centre().y() - other.bounds().centre().y());
        Note cause = before ? other : note;
        Note effect = before ? note : other;
        return note.bounds().gapTo(other.bounds())
                + across / 2
                + kinds.indexOf(other.kind()) * KIND
                - likeness(cause, effect);
    }

    /// What two notes have in common: the same thing asked for and done, or words. Of a policy what
    /// it does counts where it leads on, and when it applies where something leads to it.
    private static double likeness(Note cause, Note effect) {
        Optional<String> done = Phrasing.of(cause.text()).asEvent();
        if (done.filter(effect.oneLine()::equalsIgnoreCase).isPresent()) {
            return SAME_PHRASE;
        }
        Set<String> words = words(Phrasing.of(cause.text()).reaction());
        Set<String> others = words(Phrasing.of(effect.text()).occasion());
        return others.stream().filter(words::contains).count() * SAME_WORD;
    }

    /// The words that carry meaning, cut so that endings do not matter: Korean ones to two
    /// syllables.
    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> KoreanPhrase.isHangul(lastOf(word)) || word.length() > 3)
                .filter(word -> word.length() > 1 && !word.equals("whenever"))
                .map(word -> KoreanPhrase.isHangul(lastOf(word)) ? word.substring(0, 2) : word)
                .collect(Collectors.toSet());
    }

    private static char lastOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    }
}
