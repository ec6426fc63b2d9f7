package dev.watershed.ui.workshop;

import dev.watershed.ui.session.Facilitation;
import dev.watershed.workshop.Walkthrough;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of a walk-through: arrows, or the page keys a clicker sends, step; N hands the story
/// over. Nobody who is writing is disturbed.
public final class WalkKeys {

    private WalkKeys() {}

    /// True when the key was for the walk-through.
    public static boolean pressed(Facilitation lead, KeyEvent event, @Nullable Node focus) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (lead.walkProperty().get().isEmpty() || !plain) {
            return false;
        }
        boolean field = focus instanceof TextInputControl;
        boolean writing = focus instanceof TextInputControl in && !in.getText().isEmpty();
        Optional<UnaryOperator<Walkthrough>> step = step(event.getCode(), field, writing);
        step.ifPresent(lead::tell);
        return step.isPresent();
    }

    private static Optional<UnaryOperator<Walkthrough>> step(
            KeyCode key, boolean field, boolean writing) {
        return switch (key) {
            case PAGE_DOWN -> Optional.of(Walkthrough::next);
            case PAGE_UP -> Optional.of(Walkthrough::previous);
            case RIGHT, DOWN -> writing ? Optional.empty() : Optional.of(Walkthrough::next);
            case LEFT, UP -> writing ? Optional.empty() : Optional.of(Walkthrough::previous);
            case HOME -> field ? Optional.empty() : Optional.of(walk -> walk.standingAt(0));
            case N -> field ? Optional.empty() : Optional.of(Walkthrough::handOver);
            default -> Optional.empty();
        };
    }
}
