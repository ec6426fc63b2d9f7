package dev.watershed.ui.session;

/// One line about a result the eye might miss, shown for a few seconds.
///
/// @param text in the language of the window
/// @param undoable whether it offers to undo the last edit
public record Toast(String text, boolean undoable) {

    public static Toast saying(String text) {
        return new Toast(text, false);
    }

    public static Toast withUndo(String text) {
        return new Toast(text, true);
    }
}
