package dev.watershed.document;

import dev.watershed.boundary.Pin;
import java.util.List;
import java.util.Optional;

/// The shelves there are. A new kind of record is one constant here, its two wordings
/// (`document.shelf.CODE.put` and `.taken`), and its name in the schema of the file.
public final class Shelves {

    /// Contexts that stay as they are drawn.
    public static final Shelf<Pin> PINS =
            new Shelf<>("pin", Pin.class, pin -> pin.context().value(), pin -> pin.context().value());

    public static final List<Shelf<?>> ALL = List.of(PINS);

    private Shelves() {}

    public static Optional<Shelf<?>> withCode(String code) {
        return ALL.stream().<Shelf<?>>map(s -> s).filter(s -> s.code().equals(code)).findFirst();
    }
}
