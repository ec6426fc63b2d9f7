package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The cards of walls on the start page: a picture, a name, a line.
record WallCards(Texts texts) {

    private static final double SAMPLE_TEXT = 88;
    private static final double LARGE_TEXT = 104;

    /// Beside less than this a picture leaves no room for words.
    private static final double ASIDE_TEXT = 140;

    Node large(StartWalls.Recent wall, Runnable open) {
        VBox words =
                words(
                        wall.wall().title(),
                        wall.document().map(this::contents).orElse(texts.of("start.gone")),
                        changed(wall));
        words.setMinHeight(LARGE_TEXT);
        VBox content = new VBox(frame(wall.picture(), 468, StartWalls.LARGE_HEIGHT, false), words);
        return card(content, open, "recent-0");
    }

    Node aside(StartWalls.Recent wall, Runnable open) {
        VBox words =
                words(
                        wall.wall().title(),
                        wall.document().map(this::contents).orElse(texts.of("start.gone")),
                        changed(wall));
        Node picture = frame(wall.picture(), StartWalls.ASIDE_WIDTH, StartWalls.ASIDE_HEIGHT, true);
        HBox content = new HBox(picture, words);
        content.setMinHeight(StartWalls.ASIDE_HEIGHT);
        content.setPrefHeight(StartWalls.ASIDE_HEIGHT);
        content.widthProperty()
                .subscribe(width -> {
                    double least = StartWalls.ASIDE_WIDTH + ASIDE_TEXT;
                    boolean room = width.doubleValue() == 0 || width.doubleValue() >= least;
                    picture.setVisible(room);
                    picture.setManaged(room);
                });
        return card(content, open, "recent");
    }

    Node sample(StartWalls.SampleCard sample, Runnable open) {
        String name = sample.sample().name();
        Document document = sample.sample().document();
        VBox words =
                words(
                        texts.of("sample." + name),
                        texts.of("sample." + name + ".help"),
                        texts.of(
                                "sample.size",
                                texts.of("start.language-of." + language(document)),
                                document.board().notes().size()));
        words.setMinHeight(SAMPLE_TEXT);
        VBox content =
                new VBox(frame(sample.picture(), 230, StartWalls.SAMPLE_HEIGHT, false), words);
        return card(content, open, "sample-" + name);
    }

    private static VBox words(String name, String line, String detail) {
        VBox words =
                new VBox(
                        4,
                        Labels.of(name, "heading"),
                        Labels.wrapped(line, "muted"),
                        Labels.wrapped(detail, "quiet"));
        words.getStyleClass().add("wall-words");
        return words;
    }

    private String contents(Document document) {
        int contexts = document.contexts().size();
        int notes = document.board().notes().size();
        return contexts == 0
                ? texts.of("start.notes", notes)
                : texts.of("start.notes-and-contexts", notes, contexts);
    }

    private String changed(StartWalls.Recent wall) {
        return texts.of("start.changed", when(wall.wall().at()));
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    private static String language(Document document) {
        long korean =
                document.board().notes().values().stream()
                        .filter(n -> n.text().codePoints().anyMatch(WallCards::isHangul))
                        .count();
        long english =
                document.board().notes().values().stream()
                        .filter(n ->
                                n.text().chars().anyMatch(c -> c < 128 && Character.isLetter(c)))
                        .count();
        if (korean == 0) {
            return "en";
        }
        return english == 0 ? "ko" : "mixed";
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    private static StackPane frame(
            Optional<Image> picture, double width, double height, boolean aside) {
        StackPane frame = new StackPane();
        frame.getStyleClass().add("thumbnail-frame");
        if (aside) {
            frame.getStyleClass().add("aside");
            frame.setMinWidth(width);
            frame.setMaxWidth(width);
        }
        frame.setMinHeight(height);
        frame.setMaxHeight(height);
        picture.ifPresent(image -> frame.getChildren().add(fitted(image, width, height, frame)));
        return frame;
    }

    private static ImageView fitted(Image image, double width, double height, Region frame) {
        ImageView view = new ImageView(image);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setPreserveRatio(true);
        view.setManaged(false);
        frame.layoutBoundsProperty()
                .subscribe(b -> {
                    view.setLayoutX(Math.rint((b.getWidth() - width) / 2));
                    view.setLayoutY(Math.rint((b.getHeight() - height) / 2));
                });
        Rectangle clip = new Rectangle();
        clip.setArcWidth(14);
        clip.setArcHeight(14);
        frame.layoutBoundsProperty()
                .subscribe(b -> {
                    clip.setX(1);
                    clip.setY(1);
                    clip.setWidth(Math.max(0, b.getWidth() - 2));
                    clip.setHeight(b.getHeight() + (b.getWidth() > 200 ? 12 : -2));
                });
        frame.setClip(clip);
        return view;
    }

    private static Node card(Region content, Runnable open, String id) {
        content.getStyleClass().addAll("card", "clickable", "wall-card");
        content.setId(id);
        content.setFocusTraversable(true);
        content.setAccessibleRole(AccessibleRole.BUTTON);
        content.setMinWidth(0);
        content.setPrefWidth(200);
        content.setMaxWidth(Double.MAX_VALUE);
        content.setOnMouseClicked(e -> open.run());
        content.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.run();
                e.consume();
            }
        });
        return content;
    }
}
