package dev.watershed.ui.data;

import javafx.scene.control.TextField;

/// A field whose text is taken when somebody presses Enter in it or leaves it.
final class Entering {

    private Entering() {}

    /// @param take is also run when nothing has changed
    static void into(TextField field, Runnable take) {
        field.setOnAction(e -> take.run());
        field.focusedProperty()
                .subscribe((was, now) -> {
                    if (was && !now && field.getScene() != null) {
                        take.run();
                    }
                });
    }
}
