package dev.watershed.ui.wall;

import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Idle;
import dev.watershed.canvas.Input;
import dev.watershed.canvas.Keyboard.Key;
import dev.watershed.canvas.Kinds;
import dev.watershed.canvas.Modifiers;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.Side;
import dev.watershed.canvas.Tool;
import dev.watershed.ui.session.Session;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the wall. They are heard before the text field that has the focus, and only taken
/// from it when they could not be meant for it: an arrow moves the caret in a line that is being
/// typed and nudges the selection otherwise.
final class WallKeys {

    private final Session session;
    private final Editor editor;
    private final Writer writer;
    private final CaptureLine line;
    private final Pointer pointer;
    private final WallCommands commands;
    private final Runnable after;

    /// What the key that is down now would type is not meant for any text.
    private boolean taken;

    WallKeys(
            Session session,
            Editor editor,
            Writer writer,
            CaptureLine line,
            Pointer pointer,
            WallCommands commands,
            Runnable after) {
        this.session = session;
        this.editor = editor;
        this.writer = writer;
        this.line = line;
        this.pointer = pointer;
        this.commands = commands;
        this.after = after;
    }

    void pressed(KeyEvent e) {
        taken =
                writer.isOpen()
                        ? whileWriting(e)
                        : digitKind(e)
                                || (line.isFree() && (shortcut(e) || onWall(e)))
                                || leaving(e);
        if (taken) {
            e.consume();
            after.run();
        }
    }

    /// A digit that changed the kind of a note is not written on it as well. A leading space would
    /// be lost anyway: here it is the hand that pushes the wall.
    void typed(KeyEvent e) {
        if (taken || (pointer.space() && !writer.isOpen())) {
            e.consume();
        }
    }

    void released(KeyEvent e) {
        taken = false;
        if (e.getCode() == KeyCode.SPACE && pointer.space()) {
            pointer.space(false);
            e.consume();
        }
    }

    private boolean whileWriting(KeyEvent e) {
        return switch (e.getCode()) {
            case ESCAPE -> did(writer::abandon);
            case ENTER -> !e.isShiftDown() && did(writer::finish);
            case TAB -> did(writer::finish);
            default -> false;
        };
    }

    private boolean digitKind(KeyEvent e) {
        int digit = e.getCode().isDigitKey() ? e.getCode().getChar().charAt(0) - '0' : 0;
        boolean plain = !e.isShortcutDown() && !e.isShiftDown();
        if (!plain || digit == 0) {
            return false;
        }
        if (e.isAltDown()) {
            return Kinds.withDigit(digit).map(kind -> did(() -> line.take(kind))).orElse(false);
        }
        return line.isFree() && editor.on(new Key.Digit(digit), Modifiers.NONE);
    }

    private boolean shortcut(KeyEvent e) {
        if (!e.isShortcutDown() || e.isAltDown()) {
            return false;
        }
        boolean shift = e.isShiftDown();
        return switch (e.getCode()) {
            case Z -> did(shift ? session::redo : session::undo);
            case C -> !shift && did(commands::copy);
            case X -> !shift && did(commands::cut);
            case V -> !shift && commands.paste();
            case D -> !shift && did(commands::duplicate);
            case A -> !shift && did(commands::selectAll);
            case G -> did(shift ? commands::unstack : commands::stack);
            case L -> !shift && did(commands::toggleLock);
            case RIGHT -> shift && did(commands::makeRoom);
            default -> false;
        };
    }

    private boolean onWall(KeyEvent e) {
        if (e.isShortcutDown()) {
            return false;
        }
        return switch (e.getCode()) {
            case SPACE -> !e.isAltDown() && did(() -> pointer.space(true));
            case F2, ENTER -> editor.on(new Key.Write(), Modifiers.NONE);
            case DELETE, BACK_SPACE -> editor.on(new Key.Delete(), Modifiers.NONE);
            default ->
                    side(e.getCode())
                            .map(side ->
                                    editor.on(new Key.Arrow(side), held(e)) || writer.isArmed())
                            .orElse(false);
        };
    }

    private static Optional<Side> side(KeyCode code) {
        return switch (code) {
            case LEFT -> Optional.of(Side.LEFT);
            case RIGHT -> Optional.of(Side.RIGHT);
            case UP -> Optional.of(Side.TOP);
            case DOWN -> Optional.of(Side.BOTTOM);
            default -> Optional.empty();
        };
    }

    private static Modifiers held(KeyEvent e) {
        return new Modifiers(e.isShiftDown(), e.isShortcutDown(), e.isAltDown(), false);
    }

    /// Escape leaves the gesture, then the tool, then the selection, then the line; then it is
    /// somebody else's.
    private boolean leaving(KeyEvent e) {
        if (e.getCode() != KeyCode.ESCAPE) {
            return false;
        }
        if (!(editor.state() instanceof Idle) || !(editor.tool() instanceof Tool.Select)) {
            return did(() -> editor.on(new Input.Cancel()));
        }
        if (!session.selection().isEmpty()) {
            return did(() -> session.select(Selection.NONE));
        }
        return line.leave();
    }

    private static boolean did(Runnable what) {
        what.run();
        return true;
    }
}
