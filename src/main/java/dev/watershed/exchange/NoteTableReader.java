package dev.watershed.exchange;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.exchange.NoteColumns.Column;
import dev.watershed.exchange.PlainWall.Draft;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// Reads one table of notes. Rows without a place hang in the order in which they stand. Used once.
final class NoteTableReader {

    private static final int MOST_NOTES = 50_000;
    private static final double FARTHEST = 10_000_000;

    /// So many notes tell how far apart neighbours hang.
    private static final int SAMPLE = 400;

    /// From the middle of a note to the next one's, in wall units.
    private static final double PITCH = 72;

    private static final Map<String, NoteKind> KINDS = kinds();

    private final NoteColumns columns;
    private final List<List<String>> rows;
    private final Set<String> unknownKinds = new TreeSet<>();
    private final Map<String, String> contexts = new LinkedHashMap<>();
    private boolean guessed;

    /// @param table with its head
    NoteTableReader(List<List<String>> table) {
        columns = NoteColumns.of(table.getFirst());
        rows =
                table.subList(1, table.size()).stream()
                        .filter(row -> !columns.in(row, Column.TEXT).isBlank())
                        .toList();
    }

    private static Map<String, NoteKind> kinds() {
        Map<String, NoteKind> kinds = new LinkedHashMap<>();
        for (NoteKind kind : NoteKind.values()) {
            kinds.put(kind.code().toLowerCase(Locale.ROOT), kind);
        }
        name(kinds, NoteKind.EVENT, "domain event", "이벤트", "도메인 이벤트");
        name(kinds, NoteKind.COMMAND, "action", "커맨드", "명령");
        name(kinds, NoteKind.POLICY, "rule", "business rule", "정책");
        name(kinds, NoteKind.AGGREGATE, "constraint", "애그리거트", "제약");
        name(kinds, NoteKind.READ_MODEL, "read model", "view", "query model", "읽기 모델");
        name(kinds, NoteKind.ACTOR, "user", "person", "role", "액터", "사용자");
        name(kinds, NoteKind.EXTERNAL_SYSTEM, "external system", "system", "외부 시스템", "시스템");
        name(kinds, NoteKind.HOTSPOT, "hot spot", "question", "problem", "핫스팟", "질문");
        name(kinds, NoteKind.OPPORTUNITY, "idea", "기회");
        name(kinds, NoteKind.COMMENT, "comment", "메모");
        return kinds;
    }

    private static void name(Map<String, NoteKind> kinds, NoteKind kind, String... names) {
        for (String name : names) {
            kinds.put(name, kind);
        }
    }

    Imported read() throws UnreadableInput {
        if (rows.size() > MOST_NOTES) {
            throw new UnreadableInput(
                    Wording.of("exchange.too-many-notes", rows.size(), MOST_NOTES));
        }
        double scale = scale();
        double usual = usualWidth().orElse(1);
        List<Draft> drafts = new ArrayList<>();
        for (List<String> row : rows) {
            drafts.add(draft(row, "n" + (drafts.size() + 1), scale, usual));
        }
        List<NoteId> story =
                drafts.stream().filter(d -> d.kind() == NoteKind.EVENT).map(Draft::id).toList();
        Imported hung =
                WallAssembly.hang(new PlainWall("", drafts, List.of(), story, List.of(), contexts));
        List<Wording> remarks = new ArrayList<>(hung.notes());
        if (guessed) {
            remarks.add(Wording.of("exchange.note.by-colour"));
        }
        remark(remarks, "exchange.note.note-kinds", unknownKinds);
        remark(remarks, "exchange.note.columns", columns.others());
        if (drafts.isEmpty()) {
            remarks.add(Wording.of("exchange.note.empty"));
        }
        return new Imported(hung.document(), remarks);
    }

    private static void remark(List<Wording> remarks, String key, Set<String> names) {
        if (!names.isEmpty()) {
            remarks.add(Wording.of(key, String.join(", ", names)));
        }
    }

    private Draft draft(List<String> row, String id, double scale, double usual) {
        Optional<String> context = filled(row, Column.CONTEXT);
        context.ifPresent(name -> contexts.putIfAbsent(name, name));
        return new Draft(
                new NoteId(id),
                kind(row, usual),
                columns.in(row, Column.TEXT).strip(),
                List.of(),
                columns.in(row, Column.DEFINITION).strip(),
                columns.in(row, Column.AUTHOR).strip(),
                filled(row, Column.LANE),
                context,
                place(row).map(at -> new Point(at.x() * scale, at.y() * scale).rounded()));
    }

    private Optional<String> filled(List<String> row, Column column) {
        return Optional.of(columns.in(row, column).strip()).filter(text -> !text.isEmpty());
    }

    private NoteKind kind(List<String> row, double usual) {
        String told = columns.in(row, Column.KIND).strip();
        NoteKind known = KINDS.get(told.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        OptionalInt colour = CardColour.of(columns.in(row, Column.COLOUR));
        if (colour.isPresent()) {
            guessed = true;
            double share = number(row, Column.WIDTH).orElse(usual) / usual;
            return CardColour.kind(colour.getAsInt(), share);
        }
        if (!told.isEmpty()) {
            unknownKinds.add(told);
        }
        return NoteKind.COMMENT;
    }

    private Optional<Point> place(List<String> row) {
        OptionalDouble x = number(row, Column.X);
        OptionalDouble y = number(row, Column.Y);
        return x.isPresent() && y.isPresent()
                ? Optional.of(new Point(x.getAsDouble(), y.getAsDouble()))
                : Optional.empty();
    }

    private OptionalDouble number(List<String> row, Column column) {
        try {
            double number = Double.parseDouble(columns.in(row, column).strip());
            return Math.abs(number) <= FARTHEST
                    ? OptionalDouble.of(number)
                    : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    private OptionalDouble usualWidth() {
        List<Double> widths = new ArrayList<>();
        for (List<String> row : rows) {
            number(row, Column.WIDTH).ifPresent(widths::add);
        }
        widths.removeIf(width -> width <= 0);
        return middle(widths);
    }

    /// Wall units per unit of the table: by the width of the notes, or by how far apart they hang.
    private double scale() {
        OptionalDouble width = usualWidth();
        if (width.isPresent()) {
            return NoteKind.UNIT / width.getAsDouble();
        }
        List<Point> some = rows.stream().limit(SAMPLE).flatMap(r -> place(r).stream()).toList();
        List<Double> apart = new ArrayList<>();
        for (Point one : some) {
            some.stream()
                    .mapToDouble(other -> Math.hypot(other.x() - one.x(), other.y() - one.y()))
                    .filter(distance -> distance > 0)
                    .min()
                    .ifPresent(apart::add);
        }
        OptionalDouble pitch = middle(apart);
        return pitch.isPresent() ? PITCH / pitch.getAsDouble() : 1;
    }

    private static OptionalDouble middle(List<Double> values) {
        return values.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(values.stream().sorted().toList().get(values.size() / 2));
    }
}
