package dev.watershed.ui.session;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How this person likes the window. Every change is remembered at once.
public final class Preferences {

    private final Memory memory;
    private final ObjectProperty<Brightness> brightness;
    private final BooleanProperty systemDark = new SimpleBooleanProperty();
    private final BooleanBinding dark;
    private final BooleanProperty colourBlindSafe;
    private final BooleanProperty wheelZooms;
    private final ObjectProperty<Locale> language;

    /// @param usual the language before somebody chose one
    public Preferences(Memory memory, Locale usual) {
        this.memory = memory;
        brightness =
                new SimpleObjectProperty<>(
                        Brightness.withCode(memory.recall("theme").orElse("system")));
        colourBlindSafe = new SimpleBooleanProperty(isOn("colour-blind-safe"));
        wheelZooms = new SimpleBooleanProperty(isOn("wheel-zooms"));
        language =
                new SimpleObjectProperty<>(
                        memory.recall("language").map(Locale::forLanguageTag).orElse(usual));
        dark =
                Bindings.createBooleanBinding(
                        () ->
                                switch (brightness.get()) {
                                    case LIGHT -> false;
                                    case DARK -> true;
                                    case SYSTEM -> systemDark.get();
                                },
                        brightness,
                        systemDark);
        keep(brightness, b -> memory.remember("theme", b.code()));
        keep(colourBlindSafe, on -> memory.remember("colour-blind-safe", on.toString()));
        keep(wheelZooms, on -> memory.remember("wheel-zooms", on.toString()));
        keep(language, l -> memory.remember("language", l.toLanguageTag()));
    }

    private boolean isOn(String key) {
        return memory.recall(key).filter("true"::equals).isPresent();
    }

    private static <T> void keep(Property<T> property, Consumer<T> remember) {
        property.subscribe((before, now) -> remember.accept(now));
    }

    /// What the settings page keeps its own small things in, such as panel widths.
    public Memory memory() {
        return memory;
    }

    public ObjectProperty<Brightness> brightnessProperty() {
        return brightness;
    }

    /// Whether the desktop is set to dark: told by the window.
    public BooleanProperty systemDarkProperty() {
        return systemDark;
    }

    /// Whether the window is dark now.
    public BooleanBinding darkProperty() {
        return dark;
    }

    public BooleanProperty colourBlindSafeProperty() {
        return colourBlindSafe;
    }

    /// True: the wheel zooms. False: the wheel pans and Ctrl with the wheel zooms.
    public BooleanProperty wheelZoomsProperty() {
        return wheelZooms;
    }

    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    public Texts texts() {
        return Texts.in(language.get());
    }
}
