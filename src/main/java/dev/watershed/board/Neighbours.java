package dev.watershed.board;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.GridIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads what hangs side by side as a sentence: near neighbours from left to right mean the same as
/// an arrow, and an actor who covers part of a command decides to it (EventStorming cheat sheet).
/// References between data are never guessed from a place.
final class Neighbours {

    /// Notes nearer than this are neighbours, in wall units.
    static final double NEAR = 16;

    private static final Set<LinkKind> TOLD_BY_PLACE =
            EnumSet.of(
                    LinkKind.INVOKES,
                    LinkKind.HANDLED_BY,
                    LinkKind.PRODUCES,
                    LinkKind.EMITS,
                    LinkKind.TRIGGERS,
                    LinkKind.ISSUES,
                    LinkKind.CALLS,
                    LinkKind.PROJECTS,
                    LinkKind.INFORMS);

    private Neighbours() {}

    /// Every step that a neighbourhood tells, in no particular order.
    static List<Flow.Step> steps(Board board) {
        Collection<Note> notes = board.notes().values();
        GridIndex<Note> index = new GridIndex<>();
        notes.forEach(note -> index.put(note, note.bounds()));
        List<Flow.Step> steps = new ArrayList<>();
        for (Note left : notes) {
            for (Note right : index.touching(reachOf(left.bounds()))) {
                if (follows(left, right)) {
                    addStep(left, right, steps);
                }
            }
        }
        return steps;
    }

    private static Bounds reachOf(Bounds b) {
        return new Bounds(b.x(), b.y(), b.width() + NEAR, b.height());
    }

    private static void addStep(Note left, Note right, List<Flow.Step> steps) {
        LinkKind meaning = Meaning.between(left.kind(), right.kind());
        boolean chain = left.kind() == NoteKind.EVENT && right.kind() == NoteKind.EVENT;
        if (chain || TOLD_BY_PLACE.contains(meaning)) {
            steps.add(new Flow.Step(left.id(), right.id(), meaning, 1, false));
        }
    }

    /// True when `right` stands next to `left` on its right: centred farther right, in the same
    /// row, with little space between and without hiding it.
    private static boolean follows(Note left, Note right) {
        Bounds a = left.bounds();
        Bounds b = right.bounds();
        double gap = b.x() - a.right();
        double shared = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return a.centre().x() < b.centre().x()
                && gap < NEAR
                && -gap <= mostCover(left, right)
                && shared >= Math.min(a.height(), b.height()) / 2;
    }

    /// How far one may lie over the other: an actor lies on a joint, other notes that cover each
    /// other are a pile.
    private static double mostCover(Note left, Note right) {
        double narrower = Math.min(left.bounds().width(), right.bounds().width());
        boolean actor = left.kind() == NoteKind.ACTOR || right.kind() == NoteKind.ACTOR;
        return actor ? narrower : narrower / 4;
    }
}
