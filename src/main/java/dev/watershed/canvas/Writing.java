package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.document.Edit;
import java.util.List;
import java.util.Optional;

/// What a person is writing on. A new thing is a draft until its text is there, so that putting it
/// up is one edit.
public sealed interface Writing {

    record OnNote(NoteId note) implements Writing {}

    record OnNewNote(Note draft) implements Writing {}

    record OnLane(LaneId lane) implements Writing {}

    record OnNewLane(Lane draft) implements Writing {}

    record OnPivot(PivotId pivot) implements Writing {}

    record OnNewPivot(Pivot draft) implements Writing {}

    /// What stands there when writing begins.
    default String text(Board board) {
        return switch (this) {
            case OnNote on -> board.note(on.note()).map(Note::text).orElse("");
            case OnLane on -> board.lane(on.lane()).map(Lane::name).orElse("");
            case OnPivot on -> board.pivot(on.pivot()).map(p -> p.label(board)).orElse("");
            case OnNewNote fresh -> fresh.draft().text();
            case OnNewLane fresh -> fresh.draft().name();
            case OnNewPivot fresh -> fresh.draft().name();
        };
    }

    /// The edit that puts the finished text on the wall; empty when nothing would change. What is
    /// new and has no words is not put up.
    default Optional<Edit> finished(String typed, Board board) {
        String text = typed.strip();
        return switch (this) {
            case OnNote on ->
                    board.note(on.note())
                            .filter(note -> !note.text().equals(text))
                            .map(note -> new Edit.RewordNote(note.id(), text));
            case OnLane on ->
                    board.lane(on.lane())
                            .filter(lane -> !text.isEmpty() && !lane.name().equals(text))
                            .map(lane -> new Edit.PlaceLane(lane.named(text)));
            case OnPivot on -> board.pivot(on.pivot()).flatMap(p -> renamed(p, text, board));
            case OnNewNote fresh ->
                    text.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Edit.AddNotes(
                                            List.of(fresh.draft().reworded(text)), List.of()));
            case OnNewLane fresh ->
                    named(text).map(name -> new Edit.PlaceLane(fresh.draft().named(name)));
            case OnNewPivot fresh ->
                    named(text).map(name -> new Edit.PlacePivot(fresh.draft().named(name)));
        };
    }

    private static Optional<String> named(String text) {
        return Optional.of(text).filter(name -> !name.isEmpty());
    }

    /// A pivotal event that stands for a note is renamed on the note.
    private static Optional<Edit> renamed(Pivot pivot, String text, Board board) {
        if (text.isEmpty() || pivot.label(board).equals(text)) {
            return Optional.empty();
        }
        return Optional.of(
                pivot.event()
                        .filter(board.notes()::containsKey)
                        .<Edit>map(note -> new Edit.RewordNote(note, text))
                        .orElseGet(() -> new Edit.PlacePivot(pivot.named(text))));
    }
}
