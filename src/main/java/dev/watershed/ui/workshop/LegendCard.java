package dev.watershed.ui.workshop;

import dev.watershed.board.Legend;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.KindNames;
import dev.watershed.workshop.Stand;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// What this wall calls and colours its kinds of note, and which of them the room knows yet. Letter
/// and shape stay, whatever the colour.
final class LegendCard {

    private static final List<NoteKind> KINDS =
            List.of(
                    NoteKind.EVENT,
                    NoteKind.COMMAND,
                    NoteKind.POLICY,
                    NoteKind.AGGREGATE,
                    NoteKind.READ_MODEL,
                    NoteKind.ACTOR,
                    NoteKind.EXTERNAL_SYSTEM,
                    NoteKind.HOTSPOT,
                    NoteKind.OPPORTUNITY);

    private final Session session;
    private final Facilitation lead;
    private final Texts texts;

    LegendCard(Session session) {
        this.session = session;
        lead = session.facilitation();
        texts = session.texts();
    }

    VBox body() {
        Section kinds = Section.titled(texts.of("legend.kinds"));
        KINDS.forEach(kind -> kinds.with(row(kind)));
        if (!legend().entries().isEmpty()) {
            kinds.with(
                    Buttons.smallPlain(
                            texts.of("legend.usual"),
                            () -> session.perform(new Edit.ChangeLegend(Legend.USUAL))));
        }
        return new VBox(palette(), kinds);
    }

    private Section palette() {
        ObjectProperty<Boolean> safe =
                new SimpleObjectProperty<>(session.preferences().colourBlindSafeProperty().get());
        safe.subscribe((before, now) -> session.preferences().colourBlindSafeProperty().set(now));
        return new Section()
                .with(
                        Labels.of(texts.of("legend.colours"), "label-text"),
                        Segments.of(
                                List.of(false, true),
                                safe,
                                on ->
                                        texts.of(
                                                on
                                                        ? "settings.notes.safe"
                                                        : "settings.notes.usual")),
                        Labels.wrapped(texts.of("legend.help"), "helper"));
    }

    private Legend legend() {
        return session.document().board().legend();
    }

    private HBox row(NoteKind kind) {
        Label letter = Labels.whole(kind.letter(), "helper");
        letter.setMinWidth(16);
        letter.setAlignment(Pos.CENTER);
        HBox row = new HBox(6, letter, name(kind), colour(kind));
        if (lead.stand().isPresent()) {
            row.getChildren().add(introduced(kind, lead.stand().get()));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private TextField name(NoteKind kind) {
        String now = legend().of(kind).map(Legend.Entry::name).orElse("");
        TextField name = new TextField(now);
        name.getStyleClass().addAll("field", "small-field");
        name.setId("legend-" + kind.code());
        name.setPromptText(texts.of("kind-name." + kind.code()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(e -> rename(kind, name.getText().strip()));
        name.focusedProperty()
                .subscribe((before, focused) -> {
                    if (!focused) {
                        rename(kind, name.getText().strip());
                    }
                });
        return name;
    }

    private void rename(NoteKind kind, String name) {
        Legend.Entry now = entry(kind);
        if (!name.equals(now.name())) {
            change(kind, new Legend.Entry(name, now.colour()));
        }
    }

    private Legend.Entry entry(NoteKind kind) {
        return legend().of(kind).orElse(new Legend.Entry("", ""));
    }

    private void change(NoteKind kind, Legend.Entry entry) {
        Map<NoteKind, Legend.Entry> all = new EnumMap<>(NoteKind.class);
        all.putAll(legend().entries());
        all.remove(kind);
        if (!entry.name().isEmpty() || !entry.colour().isEmpty()) {
            all.put(kind, entry);
        }
        session.perform(new Edit.ChangeLegend(new Legend(all)));
    }

    private ColorPicker colour(NoteKind kind) {
        Color now = Swatch.colour(session.themeProperty().getValue().notes().fill(kind));
        ColorPicker picker = new ColorPicker(now);
        picker.getStyleClass().addAll("button", "legend-colour");
        picker.setId("legend-colour-" + kind.code());
        picker.setTooltip(new Tooltip(texts.of("legend.colour")));
        picker.setAccessibleText(texts.of("legend.colour") + ": " + KindNames.of(session, kind));
        picker.setOnAction(
                e -> change(kind, new Legend.Entry(entry(kind).name(), hex(picker.getValue()))));
        return picker;
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private Button introduced(NoteKind kind, Stand stand) {
        boolean shown = stand.kinds().contains(kind);
        Button show =
                Buttons.smallIcon(
                        shown ? "fth-eye" : "fth-eye-off",
                        texts.of(shown ? "legend.shown" : "legend.introduce"),
                        () -> lead.introduce(kind));
        show.setId("introduce-" + kind.code());
        show.setDisable(shown);
        return show;
    }
}
