package dev.watershed.drawing.saga;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.saga.SagaPicture.State;
import dev.watershed.drawing.saga.SagaPicture.Step;
import dev.watershed.drawing.text.Ellipsis;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.geometry.Bounds;
import java.util.List;

/// Paints a saga: steps with the colours of their contexts, arrows forward, dashed boxes and arrows
/// backward, tape where there is no way back.
public final class SagaPainter {

    private static final double HEAD = 7;
    private static final double TAPE = 10;
    private static final double FLAG = 20;
    private static final double SWATCH = 8;

    private final Surface on;
    private final View view;
    private final Theme theme;
    private final SagaPicture picture;
    private final SagaDiagram diagram;

    private SagaPainter(
            Surface on, View view, Theme theme, SagaPicture picture, SagaDiagram diagram) {
        this.on = on;
        this.view = view;
        this.theme = theme;
        this.picture = picture;
        this.diagram = diagram;
    }

    public static void paint(
            Surface on, SagaPicture picture, SagaDiagram diagram, View view, Theme theme) {
        on.fillRectangle(0, 0, view.width(), view.height(), theme.of(Token.S1));
        SagaPainter painter = new SagaPainter(on, view, theme, picture, diagram);
        painter.tape();
        List<Step> steps = picture.steps();
        for (int i = 0; i < Math.min(steps.size(), diagram.forward().size()); i++) {
            painter.arrows(i);
            painter.step(steps.get(i), diagram.forward().get(i));
            painter.undo(steps.get(i), diagram.back().get(i));
        }
    }

    private void tape() {
        if (picture.pivot().isEmpty() || picture.pivot().getAsInt() >= diagram.forward().size()) {
            return;
        }
        Bounds step = diagram.forward().get(picture.pivot().getAsInt());
        Bounds back = diagram.back().get(picture.pivot().getAsInt());
        double x = step.right() + (SagaDiagram.APART - TAPE) / 2;
        double bottom = back.bottom() + 4;
        int tape = theme.of(Token.TAPE);
        fill(new Bounds(x, step.y() - 8, TAPE, bottom - step.y() + 8), tape);
        double width = width(picture.pivotText(), 11, Weight.SEMIBOLD) + 20;
        double left = Math.clamp(x + TAPE / 2 - width / 2, 2, diagram.extent().width() - width - 2);
        fill(new Bounds(left, bottom, width, FLAG), tape);
        text(
                picture.pivotText(),
                left + 10,
                bottom + FLAG / 2,
                width,
                11,
                Weight.SEMIBOLD,
                theme.of(Token.INK));
    }

    private void fill(Bounds b, int argb) {
        on.fillRectangle(
                view.x(b.x()),
                view.y(b.y()),
                view.length(b.width()),
                view.length(b.height()),
                argb);
    }

    /// From the step before to this one, and back to what is taken back next.
    private void arrows(int i) {
        Step step = picture.steps().get(i);
        if (i > 0) {
            Bounds to = diagram.forward().get(i);
            Bounds from = diagram.forward().get(i - 1);
            boolean reached = step.state() != State.PLAIN && step.state() != State.WAITING;
            double start = diagram.beginsRow(i) ? to.x() - 22 : from.right();
            arrow(start, to.centre().y(), to.x(), theme.of(reached ? Token.GOOD : Token.LINK));
        }
        int next = undoBefore(i);
        if (next < 0) {
            return;
        }
        Bounds goal = diagram.back().get(next);
        boolean replayed = picture.steps().get(next).undoState() != State.PLAIN;
        int argb = theme.of(replayed ? Token.DANGER : Token.CTL);
        double y = goal.centre().y();
        if (step.state() == State.FAILED) {
            double x = diagram.forward().get(i).x() + 24;
            dashed(x, diagram.forward().get(i).bottom(), x, y, argb);
            dashed(x, y, goal.right() + HEAD, y, argb);
            head(goal.right(), y, HEAD, argb);
        } else if (shownUndo(i)) {
            dashed(diagram.back().get(i).x(), y, goal.right() + HEAD, y, argb);
            head(goal.right(), y, HEAD, argb);
        }
    }

    private boolean shownUndo(int i) {
        Step step = picture.steps().get(i);
        return !step.undo().isEmpty() && step.undoState() != State.WAITING;
    }

    /// The nearest step before, in the same row, whose compensation is shown; -1 for none.
    private int undoBefore(int i) {
        for (int before = i - 1; before >= 0 && !diagram.beginsRow(before + 1); before--) {
            if (shownUndo(before)) {
                return before;
            }
        }
        return -1;
    }

    private void arrow(double fromX, double y, double toX, int argb) {
        on.line(view.x(fromX), view.y(y), view.x(toX - HEAD), view.y(y), view.length(1.75), argb);
        head(toX, y, -HEAD, argb);
    }

    /// @param behind how far behind the tip the head ends
    private void head(double tip, double y, double behind, int argb) {
        double half = HEAD * 0.6;
        on.fillTriangle(
                view.x(tip),
                view.y(y),
                view.x(tip + behind),
                view.y(y - half),
                view.x(tip + behind),
                view.y(y + half),
                argb);
    }

    private void dashed(double x1, double y1, double x2, double y2, int argb) {
        on.beginPath();
        on.moveTo(view.x(x1), view.y(y1));
        on.lineTo(view.x(x2), view.y(y2));
        on.strokePath(view.length(1.5), view.length(4), view.length(3), argb);
    }

    private void step(Step step, Bounds box) {
        boolean faint = step.state() == State.WAITING;
        Token edge =
                switch (step.state()) {
                    case DONE -> Token.GOOD;
                    case FAILED, LEFT -> Token.DANGER;
                    case PLAIN, UNDONE -> Token.CTL;
                    case WAITING -> Token.LINE2;
                };
        Token ground = step.state() == State.FAILED ? Token.DANGER_SOFT : Token.S0;
        box(box, theme.of(ground), theme.of(edge), false);
        double word = step.word().isEmpty() ? 0 : width(step.word(), 11, Weight.SEMIBOLD) + 8;
        fill(
                new Bounds(box.x() + 12, box.y() + 17 - SWATCH / 2, SWATCH, SWATCH),
                theme.contextEdge(step.ordinal()));
        text(
                step.service(),
                box.x() + 26,
                box.y() + 17,
                box.width() - 36 - word,
                12,
                Weight.REGULAR,
                theme.of(faint ? Token.T3 : Token.T2));
        if (word > 0) {
            text(
                    step.word(),
                    box.right() - word - 2,
                    box.y() + 17,
                    word,
                    11,
                    Weight.SEMIBOLD,
                    theme.of(step.state() == State.DONE ? Token.GOOD : Token.DANGER));
        }
        text(
                step.action(),
                box.x() + 12,
                box.y() + 35,
                box.width() - 20,
                13,
                Weight.SEMIBOLD,
                theme.of(faint ? Token.T3 : Token.T1));
    }

    private void undo(Step step, Bounds box) {
        if (step.undo().isEmpty() || step.undoState() == State.WAITING) {
            return;
        }
        boolean back = step.undoState() == State.UNDONE || step.undoState() == State.FAILED;
        Token ground = step.undoState() == State.FAILED ? Token.DANGER_SOFT : Token.S0;
        box(box, theme.of(ground), theme.of(back ? Token.DANGER : Token.CTL), true);
        text(
                step.undo(),
                box.x() + 12,
                box.y() + 17,
                box.width() - 20,
                13,
                Weight.SEMIBOLD,
                theme.of(Token.T1));
        text(
                step.undoDetail(),
                box.x() + 12,
                box.y() + 35,
                box.width() - 20,
                12,
                Weight.REGULAR,
                theme.of(Token.T2));
    }

    private void box(Bounds box, int ground, int edge, boolean dashed) {
        double x = view.x(box.x());
        double y = view.y(box.y());
        double width = view.length(box.width());
        double height = view.length(box.height());
        on.fillRounded(x, y, width, height, view.length(6), ground);
        if (dashed) {
            on.roundedPath(x, y, width, height, view.length(6));
            on.strokePath(view.length(1.5), view.length(4), view.length(3), edge);
        } else {
            on.strokeRounded(x, y, width, height, view.length(6), view.length(1.75), edge);
        }
    }

    private void text(
            String text, double x, double y, double room, double size, Weight weight, int argb) {
        double pixels = view.fontSize(size);
        if (pixels >= 1 && !text.isEmpty()) {
            String shown = Ellipsis.cut(text, room / size, weight);
            on.text(shown, view.x(x), view.y(y) + HouseFont.MIDDLE * pixels, pixels, weight, argb);
        }
    }

    private static double width(String text, double size, Weight weight) {
        return HouseFont.of(weight).width(text) * size;
    }
}
