package dev.watershed.ui.shell;

import dev.watershed.exchange.ExportFormat;
import dev.watershed.exchange.Formats;
import dev.watershed.finding.Wording;
import dev.watershed.storage.Backups;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.workshop.PlanEditor;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The dialogs of the window, each a card with its buttons.
record Cards(Texts texts, Curtain curtain) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                    .withZone(ZoneId.systemDefault());
    private static final double NARROW = 480;
    private static final double WIDE = 640;

    /// Before a wall with unsaved edits is left.
    void beforeLeaving(String title, Runnable save, Runnable discard) {
        Button keep = Buttons.primary(texts.of("leave.save"), closing(save));
        keep.setId("leave-save");
        Button drop = Buttons.plain(texts.of("leave.discard"), closing(discard));
        drop.setId("leave-discard");
        show(
                new DialogCard(texts.of("leave.title", title), NARROW)
                        .with(Labels.wrapped(texts.of("leave.help"), "muted"))
                        .endingWith(drop, Panels.gap(), cancel(), keep),
                keep);
    }

    /// What the wall held before: choosing one opens it as a wall of its own.
    void backups(List<Path> files, Consumer<Path> chosen) {
        VBox list = new VBox(2);
        for (Path file : files) {
            String name =
                    Backups.at(file)
                            .map(at -> WHEN.withLocale(texts.locale()).format(at))
                            .orElseGet(() -> String.valueOf(file.getFileName()));
            String kind = texts.of(Backups.isOfAPhase(file) ? "backups.phase" : "backups.save");
            list.getChildren().add(format(name, kind, closing(() -> chosen.accept(file))));
        }
        if (files.isEmpty()) {
            list.getChildren().add(Labels.wrapped(texts.of("backups.none"), "muted"));
        }
        var scroll = Panels.scrolling(list);
        scroll.setMaxHeight(420);
        show(
                new DialogCard(texts.of("backups.title"), NARROW)
                        .with(Labels.wrapped(texts.of("backups.help"), "muted"), scroll)
                        .endingWith(cancel()),
                list.getChildren().getFirst());
    }

    /// What two versions of a wall say differently, before they are brought together.
    void contradictions(List<Wording> conflicts, Runnable merge) {
        VBox list = new VBox(8);
        for (Wording line : conflicts) {
            var icon = Icons.small("fth-alert-circle");
            icon.getStyleClass().add("icon-warning");
            list.getChildren().add(new HBox(8, icon, Labels.wrapped(texts.say(line), "body")));
        }
        var scroll = Panels.scrolling(list);
        scroll.setMaxHeight(320);
        scroll.setPrefHeight(Math.min(320, 32 * conflicts.size() + 8));
        Button go = Buttons.primary(texts.of("elsewhere.merge"), closing(merge));
        go.setId("elsewhere-merge");
        show(
                new DialogCard(texts.of("elsewhere.title"), WIDE)
                        .with(Labels.wrapped(texts.of("elsewhere.help"), "muted"), scroll)
                        .endingWith(cancel(), go),
                go);
    }

    /// What an import could not carry over, before the wall is shown.
    void imported(int notes, List<Wording> lost, Runnable open) {
        VBox list = new VBox(8);
        for (Wording line : lost) {
            var icon = Icons.small("fth-flag");
            icon.getStyleClass().add("icon-warning");
            list.getChildren().add(new HBox(8, icon, Labels.wrapped(texts.say(line), "body")));
        }
        var scroll = Panels.scrolling(list);
        scroll.setMaxHeight(320);
        scroll.setPrefHeight(Math.min(320, 30 * lost.size() + 8));
        Button go = Buttons.primary(texts.of("import.open"), closing(open));
        go.setId("import-open");
        show(
                new DialogCard(texts.of("import.title", notes), WIDE)
                        .with(Labels.wrapped(texts.of("import.help"), "muted"), scroll)
                        .endingWith(cancel(), go),
                go);
    }

    /// Which format to write.
    void export(Consumer<Optional<ExportFormat>> chosen) {
        VBox list = new VBox(2);
        list.getChildren()
                .add(
                        format(
                                texts.of("export.storm"),
                                ".storm",
                                closing(() -> chosen.accept(Optional.empty()))));
        for (ExportFormat format : Formats.writable()) {
            list.getChildren()
                    .add(
                            format(
                                    texts.say(format.title()),
                                    "." + format.extensions().getFirst().toLowerCase(Locale.ROOT),
                                    closing(() -> chosen.accept(Optional.of(format)))));
        }
        var scroll = Panels.scrolling(list);
        scroll.setMaxHeight(420);
        show(
                new DialogCard(texts.of("export.title"), NARROW)
                        .with(Labels.wrapped(texts.of("export.help"), "muted"), scroll)
                        .endingWith(cancel()),
                list.getChildren().getFirst());
    }

    private static Node format(String name, String ending, Runnable run) {
        HBox row =
                new HBox(
                        8,
                        Icons.of("fth-file"),
                        Labels.of(name, "medium"),
                        Panels.gap(),
                        Labels.whole(ending, "quiet"));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button button = new Button("", row);
        row.setMinWidth(400);
        button.getStyleClass().setAll("row", "clickable", "format-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> run.run());
        return button;
    }

    /// A new name for the wall.
    void rename(String now, Consumer<String> renamed) {
        TextField field = new TextField(now);
        field.getStyleClass().add("field");
        field.setId("rename-field");
        Runnable done = closing(() -> renamed.accept(field.getText().strip()));
        field.setOnAction(e -> done.run());
        field.selectAll();
        show(
                new DialogCard(texts.of("rename.title"), NARROW)
                        .with(field)
                        .endingWith(cancel(), Buttons.primary(texts.of("rename.do"), done)),
                field);
    }

    /// The plan of the session.
    void plan(Session session) {
        PlanEditor editor = new PlanEditor(session);
        Button keep = Buttons.primary(editor.verb(), closing(editor::keep));
        keep.setId("plan-keep");
        show(
                new DialogCard(texts.of("plan.title"), WIDE)
                        .with(editor)
                        .endingWith(cancel(), keep),
                keep);
    }

    void keys(ActionList actions) {
        Button close = Buttons.push(texts.of("dialog.close"), curtain::close);
        HBox columns = new HBox(28);
        columns.getChildren().setAll(KeySheet.columns(texts, actions));
        show(new DialogCard(texts.of("keys.title"), WIDE).with(columns).endingWith(close), close);
    }

    private void show(DialogCard card, Node focus) {
        curtain.showDialog(card, focus);
    }

    private Button cancel() {
        return Buttons.push(texts.of("dialog.cancel"), curtain::close);
    }

    private Runnable closing(Runnable then) {
        return () -> {
            curtain.close();
            then.run();
        };
    }
}
