package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Notes as text on the clipboard: one line a note with columns that a spreadsheet shows too —
/// kind, text, x, y, width, height, what it carries (`;` between names), meaning — then one line a
/// link: `link`, from, to (line numbers from 0), kind. Tabs and line breaks inside a text are
/// written `\t` and `\n`.
public final class Clipping {

    private static final String LINK = "link";
    private static final int NOTE_COLUMNS = 8;
    private static final int LINK_COLUMNS = 4;
    private static final double LARGEST = 1e7;

    private final List<Note> notes;
    private final List<Link> links;

    private Clipping(List<Note> notes, List<Link> links) {
        this.notes = notes;
        this.links = links;
    }

    /// The chosen notes and the links among them; empty text when no note is chosen.
    public static String of(WallIndex index, Selection chosen) {
        List<Note> notes = chosen.notesOn(index.board()).stream().sorted(Board.STACKING).toList();
        Map<NoteId, Integer> lines = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (Note note : notes) {
            lines.put(note.id(), lines.size());
            text.append(line(note)).append('\n');
        }
        for (Note note : notes) {
            for (Link link : index.linksAt(note.id())) {
                Integer to = lines.get(link.to());
                if (link.from().equals(note.id()) && to != null) {
                    text.append(
                                    String.join(
                                            "\t",
                                            LINK,
                                            String.valueOf(lines.get(link.from())),
                                            to.toString(),
                                            link.kind().code()))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String line(Note note) {
        Bounds b = note.bounds();
        return String.join(
                "\t",
                note.kind().code(),
                escaped(note.text()),
                whole(b.x()),
                whole(b.y()),
                whole(b.width()),
                whole(b.height()),
                escaped(String.join(";", note.attributes())),
                escaped(note.definition()));
    }

    /// Reads text that [#of] wrote; empty for any other text, which is then pasted line by line.
    public static Optional<Clipping> read(String text) {
        List<Note> notes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] columns = line.split("\t", -1);
            boolean known =
                    columns[0].equals(LINK)
                            ? readLink(columns, notes, links)
                            : readNote(columns, notes);
            if (!known) {
                return Optional.empty();
            }
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(new Clipping(notes, links));
    }

    private static boolean readNote(String[] columns, List<Note> notes) {
        Optional<NoteKind> kind = NoteKind.withCode(columns[0]);
        if (kind.isEmpty() || columns.length != NOTE_COLUMNS) {
            return false;
        }
        try {
            double[] place = new double[4];
            for (int i = 0; i < 4; i++) {
                place[i] = Integer.parseInt(columns[i + 2]);
            }
            boolean far = Arrays.stream(place).anyMatch(v -> Math.abs(v) > LARGEST);
            if (far || place[2] < 1 || place[3] < 1) {
                return false;
            }
            Bounds bounds = new Bounds(place[0], place[1], place[2], place[3]);
            List<String> carried =
                    columns[6].isEmpty() ? List.of() : List.of(plain(columns[6]).split(";"));
            NoteId id = new NoteId(String.valueOf(notes.size()));
            notes.add(
                    new Note(
                            id,
                            kind.get(),
                            plain(columns[1]),
                            bounds,
                            carried,
                            plain(columns[7]),
                            Rank.MIDDLE,
                            "",
                            false));
            return true;
        } catch (NumberFormatException notOurs) {
            return false;
        }
    }

    private static boolean readLink(String[] columns, List<Note> notes, List<Link> links) {
        if (columns.length != LINK_COLUMNS) {
            return false;
        }
        Optional<LinkKind> kind = LinkKind.withCode(columns[3]);
        boolean ends =
                notes.stream()
                        .map(n -> n.id().value())
                        .toList()
                        .containsAll(List.of(columns[1], columns[2]));
        if (kind.isEmpty() || !ends) {
            return false;
        }
        LinkId id = new LinkId(String.valueOf(links.size()));
        links.add(Link.drawn(id, new NoteId(columns[1]), new NoteId(columns[2]), kind.get()));
        return true;
    }

    /// How many notes there are.
    public int size() {
        return notes.size();
    }

    /// The rectangle round the copied notes, where they hung.
    public Bounds extent() {
        return Bounds.around(notes.stream().map(Note::bounds).toList()).orElseThrow();
    }

    /// Puts the notes up again with the top left corner of them all at `at`, with new ids, above
    /// everything.
    public Edit.AddNotes pastedAt(Point at, WallIndex index, Supplier<String> ids) {
        Point by = at.minus(extent().topLeft());
        Map<NoteId, NoteId> twins = new HashMap<>();
        Ranks ranks = Ranks.above(index);
        List<Note> put = new ArrayList<>();
        for (Note note : notes) {
            NoteId id = new NoteId(ids.get());
            twins.put(note.id(), id);
            Bounds place = note.bounds().movedBy(by.x(), by.y()).rounded();
            put.add(
                    new Note(
                            id,
                            note.kind(),
                            note.text(),
                            place,
                            note.attributes(),
                            note.definition(),
                            ranks.next(),
                            "",
                            false));
        }
        List<Link> drawn = new ArrayList<>();
        for (Link link : links) {
            LinkId id = new LinkId(ids.get());
            NoteId from = twins.getOrDefault(link.from(), link.from());
            NoteId to = twins.getOrDefault(link.to(), link.to());
            drawn.add(Link.drawn(id, from, to, link.kind()));
        }
        return new Edit.AddNotes(put, drawn);
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
            } else {
                i++;
                char escape = text.charAt(i);
                plain.append(escape == 'n' ? '\n' : escape == 't' ? '\t' : escape);
            }
        }
        return plain.toString();
    }
}
