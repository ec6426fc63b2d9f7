package dev.watershed.ui.wall;

import dev.watershed.ui.frame.Action;
import dev.watershed.ui.session.Session;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// What the wall brings to the menu, the palette and the sheet of keys.
final class WallActions {

    private WallActions() {}

    static List<Action> of(
            Session session,
            WallCommands commands,
            WallTools tools,
            PileQuestion question,
            Runnable afterwards) {
        BooleanBinding notes =
                Bindings.createBooleanBinding(
                        () -> !session.selection().notes().isEmpty(), session.selectionProperty());
        BooleanBinding any =
                Bindings.createBooleanBinding(
                        () -> !session.selection().isEmpty(), session.selectionProperty());
        return List.of(
                action("edit.write", "fth-edit-3", commands::write, afterwards).on("F2").when(any),
                action("edit.cut", "fth-scissors", commands::cut, afterwards)
                        .on("Shortcut+X")
                        .when(notes),
                action("edit.copy", "fth-copy", commands::copy, afterwards)
                        .on("Shortcut+C")
                        .when(notes),
                action("edit.paste", "fth-clipboard", commands::paste, afterwards).on("Shortcut+V"),
                action("edit.duplicate", "fth-layers", commands::duplicate, afterwards)
                        .on("Shortcut+D")
                        .when(notes),
                action("edit.select-all", "fth-check-square", commands::selectAll, afterwards)
                        .on("Shortcut+A"),
                action("edit.delete", "fth-trash-2", commands::delete, afterwards)
                        .on("Delete")
                        .when(any),
                action("edit.lock", "fth-lock", commands::toggleLock, afterwards)
                        .on("Shortcut+L")
                        .when(notes),
                action("edit.raise", "fth-chevrons-up", commands::raise, afterwards).when(notes),
                action("edit.lower", "fth-chevrons-down", commands::lower, afterwards).when(notes),
                action("edit.stack", "fth-archive", commands::stack, afterwards)
                        .on("Shortcut+G")
                        .when(notes),
                action("edit.unstack", "fth-columns", commands::unstack, afterwards)
                        .on("Shortcut+Shift+G")
                        .when(notes),
                action("edit.align", "fth-align-center", commands::align, afterwards).when(any),
                action("edit.close-gaps", "fth-minimize-2", commands::closeGaps, afterwards)
                        .when(any),
                action("edit.make-room", "fth-maximize-2", commands::makeRoom, afterwards)
                        .on("Shortcut+Shift+RIGHT")
                        .when(notes),
                action("tools.arrows", "fth-arrow-up-right", tools::chooseArrows, afterwards)
                        .when(notes),
                action("tools.lane", "fth-minus", tools::lane, afterwards),
                action("tools.pivot", "fth-more-vertical", tools::pivot, afterwards),
                action("tools.grow", "fth-zoom-in", () -> tools.resize(1), afterwards).when(notes),
                action("tools.shrink", "fth-zoom-out", () -> tools.resize(-1), afterwards)
                        .when(notes),
                action("tools.pile-same", "fth-check", () -> question.answer(true), afterwards)
                        .when(question.visibleProperty()),
                action("tools.pile-word", "fth-type", () -> question.answer(false), afterwards)
                        .when(question.visibleProperty()));
    }

    private static Action action(String id, String icon, Runnable run, Runnable afterwards) {
        return Action.of(
                id,
                icon,
                () -> {
                    run.run();
                    afterwards.run();
                });
    }
}
