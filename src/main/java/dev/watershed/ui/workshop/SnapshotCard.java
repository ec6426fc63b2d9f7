package dev.watershed.ui.workshop;

import dev.watershed.board.Note;
import dev.watershed.document.Document;
import dev.watershed.drawing.wall.Sticker;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Clickable;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Facilitation.Contrast;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.workshop.Comparison;
import dev.watershed.workshop.Snapshot;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The wall as it was: taken, compared with another moment, opened again as a copy.
final class SnapshotCard {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST = 60;

    private final Session session;
    private final Facilitation lead;
    private final Texts texts;
    private final WorkshopDoors doors;
    private final TextField name = new TextField();

    SnapshotCard(Session session, WorkshopDoors doors) {
        this.session = session;
        this.doors = doors;
        lead = session.facilitation();
        texts = session.texts();
        name.getStyleClass().add("field");
        name.setId("snapshot-name");
        name.setPromptText(texts.of("snapshots.name"));
        name.setOnAction(e -> take());
        HBox.setHgrow(name, Priority.ALWAYS);
    }

    VBox body() {
        Button take = Buttons.push(texts.of("snapshots.take"), this::take);
        take.setId("snapshot-take");
        Section head =
                new Section()
                        .with(
                                Labels.wrapped(texts.of("snapshots.help"), "muted"),
                                new HBox(8, name, take));
        VBox card = new VBox(head);
        Optional<Contrast> contrast = lead.contrastProperty().get();
        contrast.ifPresent(two -> card.getChildren().add(comparing(two)));
        contrast.ifPresent(two -> card.getChildren().addAll(differences(two)));
        if (contrast.isEmpty()) {
            card.getChildren().add(list());
        }
        return card;
    }

    private void take() {
        String called = name.getText().strip();
        name.clear();
        lead.take(called);
    }

    private Section list() {
        List<Snapshot> all = lead.snapshots();
        Section section = Section.titled(texts.of("snapshots.list")).counting(all.size(), "");
        if (all.isEmpty()) {
            section.with(Labels.wrapped(texts.of("snapshots.none"), "muted"));
        }
        all.reversed().forEach(snapshot -> section.with(row(snapshot)));
        return section;
    }

    private VBox row(Snapshot snapshot) {
        HBox first =
                new HBox(
                        8,
                        Labels.of(texts.say(snapshot.title()), "strong"),
                        Panels.gap(),
                        Labels.whole(
                                texts.of("snapshots.when", time(snapshot), snapshot.notes().size()),
                                "quiet"));
        Button compare =
                Buttons.small(
                        texts.of("snapshots.compare"), () -> compare(snapshot, Optional.empty()));
        Button copy =
                Buttons.smallPlain(
                        texts.of("snapshots.copy"), () -> doors.openCopy(copy(snapshot)));
        compare.setId("compare-" + lead.snapshots().indexOf(snapshot));
        copy.setId("copy-" + lead.snapshots().indexOf(snapshot));
        Button drop =
                Buttons.smallIcon(
                        "fth-trash", texts.of("snapshots.drop"), () -> lead.drop(snapshot));
        HBox second = new HBox(4, compare, copy, Panels.gap(), drop);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(6, first, second);
        row.getStyleClass().add("question-row");
        return row;
    }

    private String time(Snapshot snapshot) {
        return TIME.format(snapshot.taken().atZone(ZoneId.systemDefault()));
    }

    private Document copy(Snapshot snapshot) {
        String title = session.document().title();
        String named = texts.of("snapshots.copy-of", title, texts.say(snapshot.title())).strip();
        return Document.EMPTY
                .with(snapshot.board().with(session.document().board().legend()))
                .titled(named);
    }

    private void compare(Snapshot before, Optional<Snapshot> after) {
        lead.contrastProperty().set(Optional.of(new Contrast(before, after)));
    }

    private Section comparing(Contrast two) {
        MenuButton from = choice(Optional.of(two.before()));
        from.setId("contrast-from");
        for (Snapshot one : lead.snapshots()) {
            from.getItems().add(item(Optional.of(one), () -> compare(one, two.after())));
        }
        MenuButton to = choice(two.after());
        to.setId("contrast-to");
        to.getItems().add(item(Optional.empty(), () -> compare(two.before(), Optional.empty())));
        for (Snapshot one : lead.snapshots()) {
            to.getItems()
                    .add(item(Optional.of(one), () -> compare(two.before(), Optional.of(one))));
        }
        Button stop =
                Buttons.smallPlain(
                        texts.of("snapshots.stop"),
                        () -> lead.contrastProperty().set(Optional.empty()));
        stop.setId("contrast-stop");
        return Section.titled(texts.of("snapshots.comparing"))
                .withAction(stop)
                .with(
                        labelled(texts.of("snapshots.from"), from),
                        labelled(texts.of("snapshots.to"), to));
    }

    private static HBox labelled(String label, MenuButton menu) {
        HBox row = new HBox(8, Labels.whole(label, "muted"), Panels.gap(), menu);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private MenuButton choice(Optional<Snapshot> chosen) {
        MenuButton menu = new MenuButton(name(chosen));
        menu.getStyleClass().addAll("push", "small");
        menu.setMaxWidth(200);
        return menu;
    }

    private MenuItem item(Optional<Snapshot> one, Runnable choose) {
        MenuItem item = new MenuItem(name(one));
        item.setOnAction(e -> choose.run());
        return item;
    }

    private String name(Optional<Snapshot> one) {
        return one.map(s -> texts.say(s.title()) + " · " + time(s))
                .orElseGet(() -> texts.of("snapshots.now"));
    }

    private List<Section> differences(Contrast two) {
        Comparison told =
                Comparison.of(
                        two.before().board(),
                        two.after().map(Snapshot::board).orElse(session.document().board()));
        return List.of(
                group("added", Sticker.Look.ADDED, told.added()),
                group("removed", Sticker.Look.REMOVED, told.removed()),
                group(
                        "moved",
                        Sticker.Look.MOVED,
                        told.moved().stream().map(Comparison.Moved::note).toList()),
                reworded(told.reworded()));
    }

    private Section group(String key, Sticker.Look look, List<Note> notes) {
        Section section = head(key, look, notes.size());
        notes.stream().limit(MOST).forEach(note -> section.with(chip(note)));
        return section;
    }

    private Section reworded(List<Comparison.Reworded> pairs) {
        Section section = head("reworded", Sticker.Look.REWORDED, pairs.size());
        for (Comparison.Reworded pair : pairs.stream().limit(MOST).toList()) {
            String instead =
                    texts.of("snapshots.instead", pair.after().oneLine(), pair.before().oneLine());
            section.with(
                    Clickable.of(
                            Labels.wrapped(instead, "body"), instead, () -> look(pair.after())));
        }
        return section;
    }

    private void look(Note note) {
        lead.contrastProperty()
                .set(lead.contrastProperty().get().map(two -> two.near(note.bounds())));
    }

    private Section head(String key, Sticker.Look look, int count) {
        String sign = Sticker.of(look).text();
        return Section.titled(sign + "  " + texts.of("snapshots." + key, count));
    }

    /// A click goes there on the wall beside.
    private javafx.scene.Node chip(Note note) {
        var chip = Chips.note(note.oneLine(), note.kind(), session.themeProperty().getValue());
        chip.setMinWidth(0);
        chip.setMaxWidth(250);
        chip.setTooltip(new javafx.scene.control.Tooltip(note.oneLine()));
        return Clickable.of(chip, note.oneLine(), () -> look(note));
    }
}
