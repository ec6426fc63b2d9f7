package dev.watershed.ui.shell;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Keys;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the palette can find: things to do and notes on the wall.
final class PaletteSource {

    private static final int MOST_TO_DO = 9;
    private static final int MOST_NOTES = 5;
    private static final int MOST_BESIDE_NOTES = 3;
    private static final int MOST_WORDS = 2;

    private final Session session;
    private final Supplier<List<Action>> actions;
    private final Supplier<Optional<Vocabulary>> words;

    /// @param actions the lens's own first
    /// @param words the words of the wall as far as they are known
    PaletteSource(
            Session session, Supplier<List<Action>> actions, Supplier<Optional<Vocabulary>> words) {
        this.session = session;
        this.actions = actions;
        this.words = words;
    }

    List<PaletteEntry> matching(String typed) {
        Matching matching = new Matching(typed);
        List<PaletteEntry> notes =
                typed.isBlank() ? List.of() : best(notes(), matching, MOST_NOTES);
        int most = notes.isEmpty() ? MOST_TO_DO : MOST_BESIDE_NOTES;
        List<PaletteEntry> found = new ArrayList<>(best(things(), matching, most));
        found.addAll(notes);
        everyNote(typed, matching).ifPresent(found::add);
        if (!typed.isBlank()) {
            found.addAll(best(words(), matching, MOST_WORDS));
        }
        return found;
    }

    /// Chooses whatever speaks of it, where that is more than one note.
    private Optional<PaletteEntry> everyNote(String typed, Matching matching) {
        List<NoteId> all =
                typed.isBlank() || session.facilitation().isSilent()
                        ? List.of()
                        : session.document().board().notesInTimeline().stream()
                                .filter(note -> matching.finds(note.oneLine()))
                                .map(Note::id)
                                .toList();
        Texts texts = session.texts();
        Runnable choose = () -> session.show(all);
        return all.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new PaletteEntry(
                                "palette.wall",
                                () -> Icons.of("fth-layers"),
                                texts.of("palette.every-note", typed.strip()),
                                texts.of("palette.notes", all.size()),
                                "",
                                true,
                                choose,
                                Optional.of(choose)));
    }

    /// The notes an arrow from the chosen one could go to, those that match what was typed.
    List<PaletteEntry> otherEnds(String typed, Consumer<NoteId> link) {
        Board board = session.document().board();
        Stream<PaletteEntry> others =
                board.notesInTimeline().stream()
                        .filter(note ->
                                !note.text().isBlank() && !session.selection().has(note.id()))
                        .map(note ->
                                note(
                                        note,
                                        board,
                                        () -> link.accept(note.id()),
                                        () -> session.flyTo(note.bounds())));
        return best(others, new Matching(typed), MOST_TO_DO);
    }

    private static List<PaletteEntry> best(Stream<PaletteEntry> all, Matching matching, int most) {
        return all.filter(entry -> matching.finds(entry.text()))
                .sorted(matching.best())
                .limit(most)
                .toList();
    }

    private Stream<PaletteEntry> things() {
        return actions.get().stream().filter(a -> !a.id().equals("go.palette")).map(this::thing);
    }

    private PaletteEntry thing(Action action) {
        Texts texts = session.texts();
        return new PaletteEntry(
                "palette.do",
                () -> Icons.of(action.icon()),
                texts.of(action.labelKey()),
                action.group().equals("lens") ? texts.of("palette.lens") : "",
                action.accelerator().map(Keys::text).orElse(""),
                action.enabled().get(),
                action::fire,
                Optional.empty());
    }

    private Stream<PaletteEntry> words() {
        return words.get().stream()
                .filter(all -> !session.facilitation().isSilent())
                .flatMap(all -> all.words().stream())
                .map(this::word);
    }

    private PaletteEntry word(Word word) {
        Set<NoteId> notes = new LinkedHashSet<>();
        word.uses().forEach(use -> notes.add(use.note()));
        Runnable show = () -> session.show(notes);
        return new PaletteEntry(
                "palette.words",
                () -> Icons.of("fth-type"),
                word.term().shown(),
                session.texts().of("palette.word-uses", notes.size()),
                "",
                true,
                show,
                Optional.of(show));
    }

    private Stream<PaletteEntry> notes() {
        Board board = session.facilitation().isSilent() ? Board.EMPTY : session.document().board();
        return board.notesInTimeline().stream()
                .filter(note -> !note.text().isBlank())
                .map(note -> {
                    Runnable show = () -> session.show(List.of(note.id()));
                    return note(note, board, show, show);
                });
    }

    private PaletteEntry note(Note note, Board board, Runnable run, Runnable show) {
        return new PaletteEntry(
                "palette.wall",
                () -> Swatch.inSlot(note.kind(), session.themeProperty().getValue()),
                note.oneLine(),
                board.laneOf(note).map(Lane::name).orElse(""),
                "",
                true,
                run,
                Optional.of(show));
    }
}
