package dev.watershed.ui.boundaries;

import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// How it is today: lines kept beside those that are to be, so that one wall has two maps. They
/// start from what is drawn now or from the lanes.
final class Today {

    private final Session session;
    private final Texts texts;

    Today(Session session) {
        this.session = session;
        texts = session.texts();
    }

    /// What to do while nobody has said how it is today.
    Node offer() {
        List<Button> ways = new ArrayList<>();
        List<BoundedContext> drawn = session.document().contextsInOrder();
        if (!drawn.isEmpty()) {
            Button keep = Buttons.push(texts.of("boundaries.today-from-drawn"), () -> keep(drawn));
            keep.setId("today-from-drawn");
            ways.add(keep);
        }
        if (session.document().board().lanesTopDown().size() > 1) {
            Button lanes =
                    Buttons.push(texts.of("boundaries.today-from-lanes"), () -> keep(lanes()));
            lanes.setId("today-from-lanes");
            ways.add(lanes);
        }
        String help = ways.isEmpty() ? "boundaries.today-help-draw" : "boundaries.today-help";
        return Panels.empty(
                texts.of("boundaries.today"), texts.of(help), ways.toArray(Button[]::new));
    }

    /// Takes the map of today away again.
    Node forget() {
        return Buttons.smallPlain(
                texts.of("boundaries.today-forget"),
                () -> {
                    List<Edit> edits = new ArrayList<>();
                    for (BoundedContext context : session.document().today()) {
                        edits.add(new Edit.Unshelve(Shelves.TODAY, context.id().value()));
                    }
                    session.perform(new Edit.Together(edits));
                });
    }

    private void keep(List<BoundedContext> contexts) {
        List<Edit> edits = new ArrayList<>();
        contexts.forEach(c -> edits.add(new Edit.Shelve<>(Shelves.TODAY, c)));
        if (!edits.isEmpty() && session.perform(new Edit.Together(edits)).isEmpty()) {
            session.say(Toast.withUndo(texts.of("boundaries.today-kept", contexts.size())));
        }
    }

    private List<BoundedContext> lanes() {
        Document document = session.document();
        List<BoundedContext> contexts = new ArrayList<>();
        for (Lane lane : document.board().lanesTopDown()) {
            Set<NoteId> members = new TreeSet<>();
            for (Note note : document.board().notes().values()) {
                boolean shared =
                        note.kind() == NoteKind.ACTOR || note.kind() == NoteKind.EXTERNAL_SYSTEM;
                if (!shared && document.board().laneOf(note).filter(lane::equals).isPresent()) {
                    members.add(note.id());
                }
            }
            if (!members.isEmpty()) {
                contexts.add(
                        new BoundedContext(
                                new ContextId(session.newId()),
                                lane.name(),
                                members,
                                "",
                                Classification.UNDECIDED,
                                contexts.size()));
            }
        }
        return contexts;
    }
}
