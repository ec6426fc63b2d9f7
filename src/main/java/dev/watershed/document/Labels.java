package dev.watershed.document;

import dev.watershed.finding.Wording;
import java.util.List;

/// Says in a few words what somebody asks for: the label of an undo, such as "Move 3 notes".
public final class Labels {

    private Labels() {}

    public static Wording describe(Edit edit) {
        return switch (edit) {
            case Edit.AddNotes(var notes, var links) ->
                    notes.isEmpty() && !links.isEmpty()
                            ? say("add-links", links.size())
                            : say("add-notes", notes.size());
            case Edit.RewordNote reword -> say("reword-note");
            case Edit.MoveNotes move -> say("move-notes", move.places().size());
            case Edit.RecastNotes recast -> say("recast-notes", recast.notes().size());
            case Edit.DescribeNote describe -> say("describe-note");
            case Edit.DeleteNotes delete -> say("delete-notes", delete.notes().size());
            case Edit.RaiseNotes raise -> say("raise-notes", raise.notes().size());
            case Edit.LowerNotes lower -> say("lower-notes", lower.notes().size());
            case Edit.LockNotes lock ->
                    say(lock.locked() ? "lock-notes" : "unlock-notes", lock.notes().size());
            case Edit.AddLink add -> say("add-links", 1);
            case Edit.RetypeLink retype -> say("retype-link");
            case Edit.DeleteLinks delete -> say("delete-links", delete.links().size());
            case Edit.PlaceLane place -> say("place-lane", place.lane().name());
            case Edit.DeleteLane delete -> say("delete-lane");
            case Edit.PlacePivot place -> say("place-pivot");
            case Edit.DeletePivot delete -> say("delete-pivot");
            case Edit.RenameWall rename -> say("rename-wall");
            case Edit.ReplaceWall replace -> replace.why();
            case Edit.ChangeLegend change -> say("change-legend");
            case Edit.DrawContexts draw -> say("draw-contexts", draw.contexts().size());
            case Edit.AssignNotes assign ->
                    say(
                            assign.context().isPresent() ? "assign-notes" : "release-notes",
                            assign.notes().size());
            case Edit.EraseContexts erase -> say("erase-contexts", erase.contexts().size());
            case Edit.DecideWord decide -> say("decide-word", decide.decision().word());
            case Edit.ReopenWord reopen -> say("reopen-word", reopen.word());
            case Edit.AnswerQuestion answer -> say("answer-question");
            case Edit.WithdrawAnswer withdraw -> say("withdraw-answer");
            case Edit.AcceptTeams accept -> say("accept-teams", accept.teams().size());
            case Edit.Shelve<?> shelve -> shelved(shelve);
            case Edit.Unshelve(var shelf, var key) -> onShelf(shelf, false, key);
            case Edit.Together(var edits) -> together(edits);
        };
    }

    private static <T extends Record> Wording shelved(Edit.Shelve<T> edit) {
        return onShelf(edit.shelf(), true, Shelving.name(edit.shelf(), edit.entry()));
    }

    static Wording onShelf(Shelf<?> shelf, boolean put, Object name) {
        return Wording.of("document.shelf." + shelf.code() + (put ? ".put" : ".taken"), name);
    }

    private static Wording together(List<Edit> edits) {
        if (edits.isEmpty()) {
            return say("nothing");
        }
        Wording first = describe(edits.getFirst());
        boolean same = edits.stream().allMatch(edit -> describe(edit).equals(first));
        return same ? first : say("together", first, edits.size() - 1);
    }

    private static Wording say(String key, Object... arguments) {
        return Wording.of("document.edit." + key, arguments);
    }
}
