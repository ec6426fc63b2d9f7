package dev.watershed.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which column of a table holds what, told by the names in its first row, English or Korean.
record NoteColumns(Map<Column, Integer> places, Set<String> others) {

    enum Column {
        TEXT("text", "content", "title", "note", "label", "sticky note", "텍스트", "내용", "메모"),
        KIND("kind", "type", "종류", "유형"),
        COLOUR("colour", "color", "bg color", "background color", "background", "색", "색상", "배경색"),
        X("x", "position x", "left", "가로"),
        Y("y", "position y", "top", "세로"),
        WIDTH("width", "w", "너비"),
        LANE("lane", "swimlane", "row", "레인"),
        CONTEXT("context", "bounded context", "area", "frame", "컨텍스트"),
        DEFINITION("definition", "meaning", "정의", "뜻"),
        AUTHOR("author", "created by", "작성자");

        // Comes from Set.of and never changes.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }
    }

    static NoteColumns of(List<String> head) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Set<String> others = new TreeSet<>();
        for (int i = 0; i < head.size(); i++) {
            String name = head.get(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
            boolean known = false;
            for (Column column : Column.values()) {
                if (column.names.contains(name) && !places.containsKey(column)) {
                    places.put(column, i);
                    known = true;
                }
            }
            if (!known && !name.isEmpty()) {
                others.add(head.get(i));
            }
        }
        return new NoteColumns(places, others);
    }

    /// True when the table can be read as notes.
    boolean tellNotes() {
        return places.containsKey(Column.TEXT)
                && (places.containsKey(Column.KIND)
                        || places.containsKey(Column.COLOUR)
                        || places.containsKey(Column.X));
    }

    /// The cell of a row; blank where there is none.
    String in(List<String> row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place);
    }
}
