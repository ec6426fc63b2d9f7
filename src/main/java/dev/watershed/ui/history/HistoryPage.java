package dev.watershed.ui.history;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.drawing.Theme;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The whole workshop on a slider. Comes in place of the wall and leaves it as it is.
public final class HistoryPage extends BorderPane {

    private static final double LIST_WIDTH = 344;

    private final Session session;
    private final Texts texts;
    private final Past past;
    private final PastWall wall;
    private final PictureCanvas picture;
    private final TimeBar time;
    private final EntryList list;
    private final Runnable back;
    private final Consumer<Document> copy;
    private Past.Overview overview = new Past.Overview(List.of(), List.of());

    /// @param back goes back to the wall
    /// @param copy opens a moment as a wall of its own
    public HistoryPage(Session session, Runnable back, Consumer<Document> copy) {
        this.session = session;
        this.back = back;
        this.copy = copy;
        texts = session.texts();
        past = new Past(session.journal());
        wall = new PastWall(session.document());
        picture = new PictureCanvas(() -> Optional.of(wall.picture(theme())), () -> theme());
        time = new TimeBar(texts, past.size(), this::look);
        list = new EntryList(texts, entry -> time.go(entry.position()));
        setId("history-page");
        getStyleClass().add("history-page");
        setTop(bar());
        setCenter(picture);
        setRight(list);
        setBottom(time);
        list.setPrefWidth(LIST_WIDTH);
        session.themeProperty().subscribe(theme -> picture.repaint());
        past.read(this::arrived);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Theme theme() {
        return session.themeProperty().getValue();
    }

    private HBox bar() {
        Button leave = Buttons.icon("fth-arrow-left", texts.of("history.back"), back);
        leave.setId("history-back");
        Button take = Buttons.primary(texts.of("history.copy"), () -> copy.accept(wall.document()));
        take.setId("history-copy");
        String title = session.document().title();
        String name = title.isBlank() ? texts.of("wall.untitled") : title;
        HBox bar =
                new HBox(
                        12,
                        leave,
                        Labels.of(texts.of("history.title", name), "heading"),
                        Panels.gap(),
                        Labels.of(texts.of("history.help"), "muted"),
                        take);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("history-bar");
        return bar;
    }

    private void arrived(Past.Overview read) {
        overview = read;
        list.show(read);
        time.show(read);
        look(time.position());
    }

    private void look(int position) {
        Optional<Entry> entry =
                position == 0 || position > overview.entries().size()
                        ? Optional.empty()
                        : Optional.of(overview.entries().get(position - 1));
        list.choose(position);
        time.tell(entry);
        past.show(
                position,
                then -> {
                    wall.show(then, touched(then, time.position()));
                    picture.repaint();
                });
    }

    private Set<NoteId> touched(Document then, int position) {
        if (position == 0 || position > overview.entries().size()) {
            return Set.of();
        }
        Set<NoteId> all = overview.entries().get(position - 1).touched();
        return all.size() > 60
                ? Set.of()
                : Set.copyOf(all.stream().filter(then.board().notes()::containsKey).toList());
    }

    private void pressed(KeyEvent event) {
        boolean used = true;
        if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
        } else if (event.getCode() == KeyCode.LEFT) {
            time.go(time.position() - 1);
        } else if (event.getCode() == KeyCode.RIGHT) {
            time.go(time.position() + 1);
        } else if (event.getCode() == KeyCode.HOME) {
            time.go(0);
        } else if (event.getCode() == KeyCode.END) {
            time.go(past.size());
        } else if (event.getCode() == KeyCode.SPACE) {
            time.playOrPause();
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }

    /// Gives the keyboard to the slider.
    public void takeKeys() {
        time.requestFocus();
    }

    /// Stops playing: the page is left.
    public void leave() {
        time.pause();
    }
}
