package dev.watershed.drawing.services;

import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.services.SequenceDiagram.Head;
import dev.watershed.drawing.services.SequenceDiagram.Row;
import dev.watershed.drawing.teams.Pen;
import dev.watershed.geometry.Bounds;
import java.util.OptionalInt;

/// Paints a sequence diagram: requests as full arrows, answers dashed, published events as chips in
/// the colour of their notes.
public final class SequencePainter {

    private static final double SIZE = SequenceDiagram.SIZE;
    private static final int DARK_BAR = 0xFF161A21;
    private static final double CHIP = 22;
    private static final double HEAD = 8;
    private static final double LOOP = 20;

    private final Pen pen;
    private final SequenceDiagram diagram;
    private final OptionalInt current;

    private SequencePainter(Pen pen, SequenceDiagram diagram, OptionalInt current) {
        this.pen = pen;
        this.diagram = diagram;
        this.current = current;
    }

    /// @param current the step one stands at; empty to show all alike
    public static void paint(
            Surface on, SequenceDiagram diagram, View view, Theme theme, OptionalInt current) {
        new SequencePainter(new Pen(on, view, theme), diagram, current).paint();
    }

    private void paint() {
        diagram.heads().forEach(this::lifeline);
        diagram.heads().forEach(this::head);
        for (int i = 0; i < diagram.rows().size(); i++) {
            row(diagram.rows().get(i), i);
        }
    }

    private void lifeline(Head head) {
        double top = SequenceDiagram.HEAD_HEIGHT;
        dashed(head.x(), top, head.x(), diagram.height(), 1, pen.theme().of(Token.CTL));
    }

    private void dashed(double x1, double y1, double x2, double y2, double thick, int colour) {
        View view = pen.view();
        pen.on()
                .dashedLine(
                        view.x(x1),
                        view.y(y1),
                        view.x(x2),
                        view.y(y2),
                        view.length(thick),
                        view.length(4),
                        view.length(3),
                        colour);
    }

    private void head(Head head) {
        int ink =
                switch (head.participant().kind()) {
                    case ACTOR -> filled(head, NoteKind.ACTOR);
                    case EXTERNAL_SYSTEM -> filled(head, NoteKind.EXTERNAL_SYSTEM);
                    case PUBLIC_API -> {
                        pen.roundedPath(head.bounds(), 6);
                        pen.fill(pen.theme().dark() ? pen.theme().of(Token.S3) : DARK_BAR);
                        yield Colour.WHITE;
                    }
                    case SERVICE -> {
                        pen.roundedPath(head.bounds(), 6);
                        pen.fill(pen.theme().of(Token.S2));
                        yield pen.theme().of(Token.T1);
                    }
                };
        Bounds b = head.bounds();
        pen.centred(
                head.name(),
                b.centre().x(),
                b.centre().y(),
                b.width() - 12,
                SIZE,
                Weight.SEMIBOLD,
                ink);
    }

    private int filled(Head head, NoteKind kind) {
        pen.roundedPath(head.bounds(), 3);
        pen.fill(pen.theme().notes().fill(kind));
        return pen.theme().notes().ink(kind);
    }

    private void row(Row row, int index) {
        boolean now = current.isPresent() && current.getAsInt() == index;
        if (now) {
            pen.roundedPath(new Bounds(0, row.y() - 22, diagram.width(), 36), 6);
            pen.fill(pen.theme().of(Token.ACCENT_SOFT));
        }
        switch (row.step().kind()) {
            case REQUEST -> line(row, false, now);
            case CALL -> line(row, false, now);
            case ANSWER -> line(row, true, now);
            case EVENT -> event(row, now);
        }
    }

    /// The words hide the lifelines they cross.
    private void line(Row row, boolean dashed, boolean now) {
        int colour = pen.theme().of(now ? Token.ACCENT : Token.LINK);
        if (row.from() == row.to()) {
            itself(row, dashed, colour);
            return;
        }
        arrow(row.from(), row.to(), row.y(), dashed, colour);
        double x = (row.from() + row.to()) / 2;
        double text = Pen.width(row.label(), SIZE, Weight.REGULAR);
        double half = Math.min(text, row.room()) / 2 + 3;
        pen.roundedPath(new Bounds(x - half, row.y() - 18, 2 * half, 15), 0);
        pen.fill(pen.theme().of(now ? Token.ACCENT_SOFT : Token.S0));
        pen.centred(
                row.label(),
                x,
                row.y() - 10,
                row.room(),
                SIZE,
                Weight.REGULAR,
                pen.theme().of(Token.T1));
    }

    /// A loop beside the lifeline: it asks itself.
    private void itself(Row row, boolean dashed, int colour) {
        double x = row.from();
        double top = row.y() - 12;
        if (dashed) {
            dashed(x, top, x + LOOP, top, 1.5, colour);
            dashed(x + LOOP, top, x + LOOP, row.y(), 1.5, colour);
        } else {
            pen.line(x, top, x + LOOP, top, 1.5, colour);
            pen.line(x + LOOP, top, x + LOOP, row.y(), 1.5, colour);
        }
        arrow(x + LOOP, x, row.y(), dashed, colour);
        pen.text(
                row.label(),
                x + LOOP + 6,
                row.y() - 6,
                row.room() - LOOP,
                SIZE,
                Weight.REGULAR,
                pen.theme().of(Token.T1));
    }

    private void arrow(double from, double to, double y, boolean dashed, int colour) {
        double way = Math.signum(to - from);
        double tip = to - way * 1.5;
        if (dashed) {
            dashed(from, y, tip - way * HEAD, y, 1.5, colour);
        } else {
            pen.line(from, y, tip - way * HEAD, y, 1.5, colour);
        }
        pen.path(tip, y, tip - way * HEAD, y - 4, tip - way * HEAD, y + 4);
        pen.fill(colour);
    }

    /// The chip stands at whoever says it; nobody who hears it, no arrow.
    private void event(Row row, boolean now) {
        double text = Pen.width(row.label(), SIZE, Weight.MEDIUM);
        double half = Math.clamp(text / 2 + 9, 30, 74);
        if (row.from() != row.to()) {
            double way = Math.signum(row.to() - row.from());
            int edge = pen.theme().notes().edge(NoteKind.EVENT);
            int strong = Colour.shaded(edge, pen.theme().dark() ? 1 : 0.72);
            arrow(row.from() + way * half, row.to(), row.y(), false, strong);
        }
        Bounds chip = new Bounds(row.from() - half, row.y() - CHIP / 2, 2 * half, CHIP);
        pen.roundedPath(chip, 3);
        pen.fill(pen.theme().notes().fill(NoteKind.EVENT));
        if (now) {
            pen.stroke(2, pen.theme().of(Token.ACCENT));
        }
        pen.centred(
                row.label(),
                row.from(),
                row.y(),
                2 * half - 10,
                SIZE,
                Weight.MEDIUM,
                pen.theme().notes().ink(NoteKind.EVENT));
    }
}
