package dev.watershed.ui.shell;

import dev.watershed.storage.journal.Recoverable;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Keys;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What one sees first: begin a wall, go on with one, or try a sample. Fills its right side when
/// the walls were read.
final class StartPage extends BorderPane {

    /// What can be done here.
    interface Ways {
        void newWall();

        void open();

        void importWall();

        void openRecent(StartWalls.Recent wall);

        void recover(Recoverable kept);

        void throwAway(Recoverable kept);

        void openSample(Samples.Sample sample);

        void keys();

        void settings();

        void otherLanguage();
    }

    private static final double SAMPLE_WIDTH = 210;

    private final Texts texts;
    private final Ways ways;
    private final VBox right = new VBox();

    StartPage(Texts texts, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        setId("start-page");
        setLeft(left());
        right.getStyleClass().add("start-right");
        ScrollPane scroll = Panels.scrolling(right);
        scroll.getStyleClass().add("start-scroll");
        scroll.setFitToHeight(true);
        setCenter(scroll);
    }

    private VBox left() {
        HBox name = new HBox(14, Mark.of(44), Labels.of(texts.of("app.name"), "display"));
        name.setAlignment(Pos.CENTER_LEFT);
        VBox intro = new VBox(16, name, Labels.wrapped(texts.of("start.line"), "lead"));
        intro.setPadding(new Insets(0, 16, 32, 16));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox left =
                new VBox(
                        4,
                        intro,
                        way("start.new", "fth-plus", "Ctrl N", true, ways::newWall),
                        way("start.open", "fth-folder", "Ctrl O", false, ways::open),
                        way("start.import", "fth-download", "Ctrl I", false, ways::importWall),
                        gap,
                        foot());
        left.getStyleClass().add("start-left");
        return left;
    }

    private VBox foot() {
        HBox links =
                new HBox(
                        20,
                        quiet("start.keys", ways::keys),
                        quiet("start.settings", ways::settings),
                        quiet("start.language", ways::otherLanguage));
        VBox foot = new VBox(20, Labels.wrapped(texts.of("start.offline"), "quiet"), links);
        foot.setPadding(new Insets(0, 16, 0, 16));
        return foot;
    }

    private Button quiet(String key, Runnable run) {
        Button link = Buttons.link(texts.of(key), run);
        link.getStyleClass().add("quiet-link");
        link.setId(key.replace('.', '-'));
        return link;
    }

    private Button way(String key, String icon, String keys, boolean first, Runnable run) {
        VBox words =
                new VBox(
                        1,
                        Labels.of(texts.of(key), "start-action-title"),
                        Labels.of(texts.of(key + ".help"), "helper"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(14, Icons.of(icon), words, Panels.gap(), Keys.cap(keys));
        row.setAlignment(Pos.CENTER_LEFT);
        Button way = new Button("", row);
        way.setId(key.replace('.', '-'));
        way.getStyleClass().setAll("start-action");
        if (first) {
            way.getStyleClass().add("primary");
        }
        way.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(way.widthProperty().subtract(32));
        way.setOnAction(e -> run.run());
        return way;
    }

    /// Shows the walls once they are read.
    void show(StartWalls walls) {
        right.getChildren().clear();
        walls.kept().forEach(kept -> right.getChildren().add(offer(kept)));
        if (!walls.recent().isEmpty()) {
            right.getChildren()
                    .addAll(
                            Labels.of(texts.of("start.recent"), "heading", "start-heading"),
                            recent(walls.recent()));
        }
        VBox samples =
                new VBox(
                        4,
                        Labels.of(texts.of("start.samples"), "heading", "start-heading"),
                        Labels.of(texts.of("start.samples.help"), "muted"));
        List<Node> cards =
                walls.samples().stream()
                        .map(s -> new WallCards(texts).sample(s, () -> ways.openSample(s.sample())))
                        .toList();
        right.getChildren().addAll(samples, new CardGrid(SAMPLE_WIDTH, cards));
    }

    private HBox offer(Recoverable kept) {
        String name = kept.title().isBlank() ? texts.of("wall.untitled") : kept.title();
        VBox words =
                new VBox(
                        2,
                        Labels.wrapped(texts.of("recover.title", name), "strong"),
                        Labels.wrapped(texts.of("recover.help", kept.notes()), "helper"));
        HBox card =
                new HBox(
                        8,
                        words,
                        Panels.gap(),
                        Buttons.plain(texts.of("recover.drop"), () -> ways.throwAway(kept)),
                        Buttons.push(texts.of("recover.open"), () -> ways.recover(kept)));
        card.getStyleClass().addAll("card", "warning", "offer");
        card.setId("recover");
        return card;
    }

    private HBox recent(List<StartWalls.Recent> recent) {
        WallCards cards = new WallCards(texts);
        StartWalls.Recent last = recent.getFirst();
        Node large = cards.large(last, () -> ways.openRecent(last));
        VBox others = new VBox(20);
        recent.stream()
                .skip(1)
                .limit(2)
                .map(wall -> cards.aside(wall, () -> ways.openRecent(wall)))
                .forEach(others.getChildren()::add);
        HBox row = new HBox(20, large, others);
        HBox.setHgrow(large, Priority.ALWAYS);
        HBox.setHgrow(others, Priority.ALWAYS);
        return row;
    }
}
