package dev.watershed.ui.words;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.language.Sense;
import dev.watershed.language.SenseCorrection;
import dev.watershed.language.Word;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Corrects the sense of one use: its line is dragged to another column, or sent there from its
/// context menu.
record SenseDrag(Session session, Word word) {

    private static final DataFormat USE = new DataFormat("application/x-watershed-use");

    /// Lets a line be picked up.
    ///
    /// @param index of the sense it stands under now
    void from(Node line, NoteId note, int index) {
        line.setOnDragDetected(event -> {
            Dragboard board = line.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(USE, note.value());
            board.setContent(content);
            event.consume();
        });
        ContextMenu menu = new ContextMenu();
        for (int i = 0; i < word.senses().size(); i++) {
            if (i != index) {
                Sense sense = word.senses().get(i);
                MenuItem item =
                        new MenuItem(session.texts().of("words.meant-as", SenseName.letter(i)));
                item.setOnAction(e -> correct(note, sense));
                menu.getItems().add(item);
            }
        }
        line.setOnContextMenuRequested(
                event -> menu.show(line, event.getScreenX(), event.getScreenY()));
    }

    /// Lets a line be put down in the column of a sense.
    void into(Node column, Sense sense) {
        column.setOnDragOver(event -> {
            if (event.getDragboard().hasContent(USE)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        column.setOnDragDropped(event -> {
            Object note = event.getDragboard().getContent(USE);
            if (note instanceof String id) {
                correct(new NoteId(id), sense);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /// The note uses the word in that sense; what it says where it hangs needs no correction.
    void correct(NoteId note, Sense sense) {
        if (sense.notes().contains(note) || sense.regions().isEmpty()) {
            return;
        }
        SenseCorrection correction =
                new SenseCorrection(word.term().key(), note, sense.regions().getFirst());
        boolean home =
                session.document().contextsInOrder().stream()
                        .filter(context -> context.members().contains(note))
                        .map(BoundedContext::id)
                        .anyMatch(context -> sense.regions().contains(context.value()));
        Edit edit =
                home
                        ? new Edit.Unshelve(Shelves.SENSE_CORRECTIONS, correction.key())
                        : new Edit.Shelve<>(Shelves.SENSE_CORRECTIONS, correction);
        if (session.perform(edit).isEmpty()) {
            session.say(Toast.withUndo(session.texts().of("words.corrected", word.term().shown())));
        }
    }
}
