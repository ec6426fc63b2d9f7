package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Brightness;
import dev.watershed.ui.session.Preferences;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How this person likes the window: four choices, each taking effect at once.
final class SettingsCard {

    private SettingsCard() {}

    static DialogCard of(Preferences preferences, Runnable done) {
        Texts texts = preferences.texts();
        ObjectProperty<Locale> language = new SimpleObjectProperty<>(texts.locale());
        language.subscribe((before, now) -> preferences.languageProperty().set(now));
        return new DialogCard(texts.of("settings.title"), 480)
                .with(
                        choice(
                                texts.of("settings.theme"),
                                "",
                                Segments.of(
                                        List.of(Brightness.values()),
                                        preferences.brightnessProperty(),
                                        b -> texts.of("settings.theme." + b.code()))),
                        choice(
                                texts.of("settings.language"),
                                "",
                                Segments.of(
                                        List.of(Locale.ENGLISH, Locale.KOREAN),
                                        language,
                                        l -> texts.of("settings.language." + l.getLanguage()))),
                        choice(
                                texts.of("settings.notes"),
                                texts.of("settings.notes.help"),
                                either(
                                        texts,
                                        preferences.colourBlindSafeProperty(),
                                        "settings.notes.usual",
                                        "settings.notes.safe")),
                        choice(
                                texts.of("settings.wheel"),
                                texts.of("settings.wheel.help"),
                                either(
                                        texts,
                                        preferences.wheelZoomsProperty(),
                                        "settings.wheel.pans",
                                        "settings.wheel.zooms")),
                        Labels.wrapped(texts.of("settings.promise"), "helper"))
                .endingWith(Buttons.push(texts.of("dialog.close"), done));
    }

    private static Node either(Texts texts, BooleanProperty on, String off, String yes) {
        ObjectProperty<Boolean> chosen = new SimpleObjectProperty<>(on.get());
        chosen.subscribe((before, now) -> on.set(now));
        return Segments.of(List.of(false, true), chosen, b -> texts.of(b ? yes : off));
    }

    private static Node choice(String name, String help, Node segments) {
        VBox words = new VBox(2, Labels.of(name, "medium"));
        if (!help.isEmpty()) {
            words.getChildren().add(Labels.wrapped(help, "helper"));
        }
        words.setMaxWidth(190);
        HBox row = new HBox(16, words, dev.watershed.ui.frame.Panels.gap(), segments);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
