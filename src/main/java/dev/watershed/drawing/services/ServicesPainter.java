package dev.watershed.drawing.services;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.services.ServicesDiagram.Box;
import dev.watershed.drawing.services.ServicesDiagram.Person;
import dev.watershed.drawing.teams.Pen;
import dev.watershed.geometry.Bounds;
import dev.watershed.service.ServiceId;
import java.util.Optional;
import java.util.Set;

/// Paints the public API, who asks it, the private services behind it and the events between them.
public final class ServicesPainter {

    private static final double SIZE = ServicesDiagram.SIZE;
    private static final int DARK_BAR = 0xFF161A21;
    private static final double ASIDE = 0.55;

    private final Pen pen;
    private final ServicesDiagram diagram;
    private final Lit lit;

    /// What a chosen job goes through; everything else steps back.
    ///
    /// @param actor whose job it is
    /// @param asked the services the API asks for it
    /// @param reached those and the services that hear of it
    /// @param chosen the service with the outline of the selection
    public record Lit(
            Optional<NoteId> actor,
            Set<ServiceId> asked,
            Set<ServiceId> reached,
            Optional<ServiceId> chosen) {

        public static final Lit NOTHING =
                new Lit(Optional.empty(), Set.of(), Set.of(), Optional.empty());
    }

    private ServicesPainter(Pen pen, ServicesDiagram diagram, Lit lit) {
        this.pen = pen;
        this.diagram = diagram;
        this.lit = lit;
    }

    public static void paint(Surface on, ServicesDiagram diagram, View view, Theme theme, Lit lit) {
        new ServicesPainter(new Pen(on, view, theme), diagram, lit).paint();
    }

    private void paint() {
        diagram.actors().forEach(this::person);
        behind();
        diagram.services().forEach(this::arrows);
        api();
        band();
        diagram.services().forEach(this::box);
    }

    private void person(Person person) {
        Bounds b = person.bounds();
        boolean on = lit.actor().filter(person.id()::equals).isPresent();
        int quiet = pen.theme().of(Token.LINK);
        arrow(b.centre().x(), b.bottom(), diagram.api().y(), on, quiet);
        pen.roundedPath(b, 3);
        pen.fill(pen.theme().notes().fill(NoteKind.ACTOR));
        pen.centred(
                person.name(),
                b.centre().x(),
                b.centre().y(),
                b.width() - 12,
                SIZE,
                Weight.SEMIBOLD,
                pen.theme().notes().ink(NoteKind.ACTOR));
    }

    private void behind() {
        double width = diagram.api().width();
        Bounds api = diagram.api();
        pen.on()
                .dashedLine(
                        pen.view().x(-24),
                        pen.view().y(diagram.privateY()),
                        pen.view().x(width + 24),
                        pen.view().y(diagram.privateY()),
                        pen.view().length(1.5),
                        pen.view().length(2),
                        pen.view().length(5),
                        pen.theme().of(Token.CTL));
        double text = Pen.width(diagram.behind(), 11, Weight.MEDIUM);
        pen.text(
                diagram.behind(),
                api.right() - text,
                diagram.privateY() + 12,
                text + 2,
                11,
                Weight.MEDIUM,
                pen.theme().of(Token.T2));
    }

    private void api() {
        Bounds b = diagram.api();
        pen.roundedPath(b, 8);
        pen.fill(pen.theme().dark() ? pen.theme().of(Token.S3) : DARK_BAR);
        pen.text(
                diagram.apiName(),
                b.x() + 16,
                b.centre().y(),
                b.width() / 3,
                15,
                Weight.SEMIBOLD,
                Colour.WHITE);
        atRight(diagram.apiDetail(), b, Colour.WHITE);
    }

    private void band() {
        Bounds b = diagram.band();
        int ink = pen.theme().notes().ink(NoteKind.EVENT);
        pen.roundedPath(b, 4);
        pen.fill(pen.theme().notes().fill(NoteKind.EVENT));
        pen.text(
                diagram.bandName(),
                b.x() + 16,
                b.centre().y(),
                b.width() / 4,
                SIZE,
                Weight.SEMIBOLD,
                ink);
        atRight(diagram.bandDetail(), b, ink);
    }

    private void atRight(String text, Bounds b, int ink) {
        double room = b.width() * 0.68;
        double width = Math.min(room, Pen.width(text, 12, Weight.REGULAR));
        pen.text(text, b.right() - 16 - width, b.centre().y(), room + 1, 12, Weight.REGULAR, ink);
    }

    /// From the API down to the service, and between the service and the events.
    private void arrows(Box box) {
        Bounds b = box.bounds();
        int quiet = pen.theme().of(Token.LINK);
        boolean onAsked = lit.asked().contains(box.id());
        boolean onReached = lit.reached().contains(box.id());
        if (box.asked()) {
            if (box.firstRow()) {
                arrow(b.centre().x(), diagram.api().bottom(), b.y(), onAsked, quiet);
            } else {
                beside(b, b.x() - 8, diagram.api().bottom(), onAsked, quiet);
            }
        }
        double x = box.lastRow() ? b.centre().x() : b.right() + 6;
        double top = box.lastRow() ? b.bottom() : b.centre().y();
        if (box.publishes()) {
            arrow(x - (box.lastRow() ? 11 : 0), top, diagram.band().y(), onReached, quiet);
        }
        if (box.subscribes() && box.lastRow()) {
            arrow(x + 11, diagram.band().y(), top, onReached && !onAsked, quiet);
        }
    }

    /// Down beside a row of boxes, then into the side of one of the next row.
    private void beside(Bounds b, double x, double from, boolean on, int quiet) {
        int colour = on ? pen.theme().of(Token.ACCENT) : quiet;
        pen.line(x, from, x, b.centre().y(), on ? 2 : 1.25, colour);
        pen.line(x, b.centre().y(), b.x(), b.centre().y(), on ? 2 : 1.25, colour);
    }

    private void arrow(double x, double from, double to, boolean on, int quiet) {
        int colour = on ? pen.theme().of(Token.ACCENT) : quiet;
        double way = Math.signum(to - from);
        double head = on ? 9 : 7;
        pen.line(x, from, x, to - way * head, on ? 2 : 1.25, colour);
        pen.path(x, to - way, x - head * 0.55, to - way * head, x + head * 0.55, to - way * head);
        pen.fill(colour);
    }

    private void box(Box box) {
        Bounds b = box.bounds();
        boolean chosen = lit.chosen().filter(box.id()::equals).isPresent();
        boolean aside = !lit.reached().isEmpty() && !lit.reached().contains(box.id()) && !chosen;
        pen.roundedPath(b, 8);
        pen.fill(pen.theme().contextFill(box.ordinal()));
        int edge = pen.theme().contextEdge(box.ordinal());
        pen.stroke(chosen ? 2.75 : 1.5, aside ? Colour.faded(edge, ASIDE) : edge);
        int ink = pen.theme().of(aside ? Token.T3 : Token.T1);
        double x = b.centre().x();
        double room = b.width() - 14;
        pen.centred(box.name(), x, b.y() + 24, room, 14, Weight.SEMIBOLD, ink);
        int quiet = pen.theme().of(aside ? Token.T3 : Token.T2);
        pen.centred(box.detail(), x, b.y() + 45, room, 11.5, Weight.REGULAR, quiet);
    }
}
