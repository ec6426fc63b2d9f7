package dev.watershed.ui.bench;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.document.Edit;
import dev.watershed.ui.session.Session;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The longest stretches of work on the window's own thread that a facilitator could feel: every
/// lens opened for the first time and again, an edit and its undo in each, writing while the
/// analyses run.
final class PauseRuns {

    private static final List<String> LENSES =
            List.of(
                    "words",
                    "boundaries",
                    "services",
                    "data",
                    "teams",
                    "decisions",
                    "report",
                    "storm");

    private static final int EDITS = 20;
    private static final int LEAF_MILLIS = 700;

    private final InsideProgram program;

    PauseRuns(InsideProgram program) {
        this.program = program;
    }

    void measure() throws Exception {
        program.settle();
        try (Pulse pulse = new Pulse()) {
            for (String lens : LENSES) {
                lens("first look at " + lens, lens, pulse);
            }
            for (String lens : LENSES) {
                lens("second look at " + lens, lens, pulse);
                edit(lens, pulse);
            }
            writing(pulse);
        }
    }

    /// Looks through every lens, without measuring.
    void leafThrough() throws Exception {
        Session session = program.session();
        for (String lens : LENSES) {
            InsideProgram.onFx(() -> {
                session.lensProperty().set(lens);
                return true;
            });
            TimeUnit.MILLISECONDS.sleep(LEAF_MILLIS);
        }
    }

    private void lens(String what, String lens, Pulse pulse) throws Exception {
        Session session = program.session();
        var _ = pulse.longest();
        InsideProgram.onFx(() -> {
            session.lensProperty().set(lens);
            return true;
        });
        TimeUnit.MILLISECONDS.sleep(200);
        program.settle();
        program.say("longest pause, " + what, pulse.longest(), "ms CPU");
    }

    private void edit(String lens, Pulse pulse) throws Exception {
        Session session = program.session();
        NoteId note = anyNote(session);
        var _ = pulse.longest();
        InsideProgram.onFx(() -> session.perform(new Edit.RewordNote(note, "Order cancelled")));
        TimeUnit.MILLISECONDS.sleep(200);
        program.settle();
        InsideProgram.onFx(() -> {
            session.undo();
            return true;
        });
        TimeUnit.MILLISECONDS.sleep(200);
        program.settle();
        program.say("longest pause, an edit and its undo in " + lens, pulse.longest(), "ms CPU");
    }

    /// Notes are written in the Storm while Words, just opened, is still being worked out.
    private void writing(Pulse pulse) throws Exception {
        Session session = program.session();
        NoteId note = anyNote(session);
        var _ = pulse.longest();
        for (int i = 0; i < EDITS; i++) {
            String text = "Order " + i + " cancelled";
            String lens = i % 2 == 0 ? "words" : "storm";
            InsideProgram.onFx(() -> {
                session.lensProperty().set(lens);
                return session.perform(new Edit.RewordNote(note, text));
            });
            TimeUnit.MILLISECONDS.sleep(350);
        }
        program.settle();
        program.say(
                "longest pause, edits between Storm and Words while both are worked out",
                pulse.longest(),
                "ms CPU");
    }

    private static NoteId anyNote(Session session) throws Exception {
        return InsideProgram.onFx(() ->
                session.document().board().notesInTimeline().stream()
                        .map(Note::id)
                        .findFirst()
                        .orElseThrow());
    }
}
