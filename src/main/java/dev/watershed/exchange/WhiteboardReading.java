package dev.watershed.exchange;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Limits;
import dev.watershed.exchange.Whiteboard.Arrow;
import dev.watershed.exchange.Whiteboard.Card;
import dev.watershed.exchange.Whiteboard.Frame;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Makes a wall of a whiteboard: cards become notes where they hang, at the size of Watershed's
/// notes; colours tell the kinds; a named frame becomes the bounded context of the notes inside.
final class WhiteboardReading {

    private static final int MOST_CARDS = 20_000;

    private static final double SMALLEST = 16;

    private final Whiteboard whiteboard;
    private final List<Card> cards;
    private final Map<String, NoteId> notes = new HashMap<>();
    private final List<Wording> remarks = new ArrayList<>();

    private WhiteboardReading(Whiteboard whiteboard) {
        this.whiteboard = whiteboard;
        cards = whiteboard.cards().stream().filter(card -> !card.text().isBlank()).toList();
    }

    static Imported read(Whiteboard whiteboard) throws UnreadableInput {
        return new WhiteboardReading(whiteboard).read();
    }

    private Imported read() throws UnreadableInput {
        if (cards.size() > MOST_CARDS) {
            throw new UnreadableInput(
                    Wording.of("exchange.too-many-notes", cards.size(), MOST_CARDS));
        }
        Board board = withLinks(board());
        Document document = Document.EMPTY.titled(whiteboard.title()).with(board);
        remark();
        return new Imported(withContexts(document), remarks);
    }

    private Board board() throws UnreadableInput {
        double side = usualSide();
        double scale = NoteKind.UNIT / side;
        Bounds all =
                Bounds.around(cards.stream().map(Card::bounds).toList())
                        .orElse(new Bounds(0, 0, 1, 1));
        Board board = Board.EMPTY;
        Map<NoteKind, Integer> counts = new EnumMap<>(NoteKind.class);
        for (Card card : cards) {
            NoteKind kind = kind(card, side);
            NoteId id = new NoteId("n" + (notes.size() + 1));
            Note note =
                    Note.written(
                                    id,
                                    kind,
                                    card.text().strip(),
                                    place(card, all, scale).topLeft(),
                                    Rank.nth(notes.size()))
                            .movedTo(place(card, all, scale));
            Optional<Wording> objection = Limits.objection(note);
            if (objection.isPresent()) {
                throw new UnreadableInput(objection.get());
            }
            counts.merge(kind, 1, Integer::sum);
            notes.put(card.id(), id);
            board = board.with(note);
        }
        if (!counts.isEmpty()) {
            remarks.add(Wording.of("exchange.note.by-colour"));
        }
        return board;
    }

    private static NoteKind kind(Card card, double side) {
        return card.colour().isPresent()
                ? CardColour.kind(card.colour().getAsInt(), card.bounds().width() / side)
                : NoteKind.COMMENT;
    }

    private static Bounds place(Card card, Bounds all, double scale) {
        Bounds b = card.bounds();
        return new Bounds(
                Math.rint((b.x() - all.x()) * scale),
                Math.rint((b.y() - all.y()) * scale),
                Math.max(SMALLEST, Math.rint(b.width() * scale)),
                Math.max(SMALLEST, Math.rint(b.height() * scale)));
    }

    /// The shorter side of the middle coloured card.
    private double usualSide() {
        List<Double> sides =
                cards.stream()
                        .filter(card -> card.colour().isPresent())
                        .map(card -> Math.min(card.bounds().width(), card.bounds().height()))
                        .filter(side -> side > 0)
                        .sorted()
                        .toList();
        return sides.isEmpty() ? NoteKind.UNIT : sides.get(sides.size() / 2);
    }

    private Board withLinks(Board board) {
        Board result = board;
        Set<String> drawn = new TreeSet<>();
        int loose = 0;
        for (Arrow arrow : whiteboard.arrows()) {
            NoteId from = notes.get(arrow.from());
            NoteId to = notes.get(arrow.to());
            if (from == null || to == null || from.equals(to)) {
                loose++;
                continue;
            }
            String id = from + "." + LinkKind.LEADS_TO.code() + "." + to;
            if (drawn.add(id)) {
                result = result.with(new Link(new LinkId(id), from, to, LinkKind.LEADS_TO, 1));
            }
        }
        if (loose > 0) {
            remarks.add(Wording.of("exchange.note.loose-arrows", loose));
        }
        return result;
    }

    /// A note belongs to the smallest frame that holds its middle.
    private Document withContexts(Document document) {
        List<Frame> smallestFirst =
                whiteboard.frames().stream()
                        .filter(frame -> !frame.name().isBlank())
                        .sorted(
                                Comparator.comparingDouble(
                                        f -> f.bounds().width() * f.bounds().height()))
                        .toList();
        Map<String, Set<NoteId>> members = new HashMap<>();
        for (Card card : cards) {
            NoteId note = notes.get(card.id());
            smallestFirst.stream()
                    .filter(frame -> frame.bounds().contains(card.bounds().centre()))
                    .findFirst()
                    .ifPresent(frame -> {
                        if (note != null) {
                            members.computeIfAbsent(frame.id(), id -> new TreeSet<>()).add(note);
                        }
                    });
        }
        Document result = document;
        int ordinal = 0;
        for (Frame frame : whiteboard.frames()) {
            Set<NoteId> inside = members.get(frame.id());
            if (inside != null) {
                ContextId id = new ContextId("c" + (ordinal + 1));
                String name = frame.name().strip();
                result =
                        result.with(
                                new BoundedContext(
                                        id,
                                        name.substring(0, Math.min(name.length(), Limits.NAME)),
                                        inside,
                                        "",
                                        Classification.UNDECIDED,
                                        ordinal++));
            }
        }
        return result;
    }

    private void remark() {
        int blank = whiteboard.cards().size() - cards.size();
        if (blank > 0) {
            remarks.add(Wording.of("exchange.note.blank-cards", blank));
        }
        if (!whiteboard.leftOut().isEmpty()) {
            remarks.add(
                    Wording.of("exchange.note.left-out", String.join(", ", whiteboard.leftOut())));
        }
        if (cards.isEmpty()) {
            remarks.add(Wording.of("exchange.note.empty"));
        }
    }
}
