package dev.watershed.document;

import java.util.ArrayList;
import java.util.List;

/// Turns what somebody asks for into what happens. Pure: the same document and edit give the same
/// decision, and it never throws. Costs about as much as the edit is big.
public final class Decider {

    private Decider() {}

    public static Decision decide(Document document, Edit edit) {
        return switch (edit) {
            case Edit.AddNotes add -> NewNotes.add(document, add);
            case Edit.RewordNote reword -> NoteWriting.reword(document, reword);
            case Edit.DescribeNote describe -> NoteWriting.describe(document, describe);
            case Edit.MoveNotes move -> NotePlacing.move(document, move);
            case Edit.RecastNotes recast -> NotePlacing.recast(document, recast);
            case Edit.LockNotes lock -> NotePlacing.lock(document, lock);
            case Edit.RaiseNotes raise -> Stacking.raise(document, raise);
            case Edit.LowerNotes lower -> Stacking.lower(document, lower);
            case Edit.DeleteNotes delete -> NoteDeletion.delete(document, delete);
            case Edit.AddLink add -> Linking.add(document, add);
            case Edit.RetypeLink retype -> Linking.retype(document, retype);
            case Edit.DeleteLinks delete -> Linking.delete(document, delete);
            case Edit.PlaceLane place -> Tapes.placeLane(document, place);
            case Edit.DeleteLane delete -> Tapes.deleteLane(document, delete);
            case Edit.PlacePivot place -> Tapes.placePivot(document, place);
            case Edit.DeletePivot delete -> Tapes.deletePivot(document, delete);
            case Edit.RenameWall rename -> Naming.renameWall(document, rename);
            case Edit.ReplaceWall replace -> Naming.replaceWall(document, replace);
            case Edit.ChangeLegend change -> Naming.changeLegend(document, change);
            case Edit.DrawContexts draw -> ContextDrawing.draw(document, draw);
            case Edit.AssignNotes assign -> ContextDrawing.assign(document, assign);
            case Edit.EraseContexts erase -> ContextDrawing.erase(document, erase);
            case Edit.DecideWord decide -> Answers.decideWord(document, decide);
            case Edit.ReopenWord reopen -> Answers.reopenWord(document, reopen);
            case Edit.AnswerQuestion answer -> Answers.answer(document, answer);
            case Edit.WithdrawAnswer withdraw -> Answers.withdraw(document, withdraw);
            case Edit.AcceptTeams accept -> Teaming.accept(document, accept);
            case Edit.Shelve<?> shelve -> Shelving.shelve(document, shelve);
            case Edit.Unshelve unshelve -> Shelving.unshelve(document, unshelve);
            case Edit.Together together -> oneAfterTheOther(document, together);
        };
    }

    private static Decision oneAfterTheOther(Document document, Edit.Together together) {
        List<Change> all = new ArrayList<>();
        Document now = document;
        for (Edit edit : together.edits()) {
            switch (decide(now, edit)) {
                case Refusal refusal -> {
                    return refusal;
                }
                case Accepted(List<Change> changes) -> {
                    all.addAll(changes);
                    now = Evolution.evolve(now, changes);
                }
            }
        }
        return new Accepted(all);
    }
}
