package dev.watershed.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Reads fields off the attribute names on a note: `seat_no`, `price: Money`, 예약 번호.
final class FieldReading {

    private static final Set<String> NAMING =
            Set.of(
                    "id",
                    "no",
                    "num",
                    "nr",
                    "number",
                    "ref",
                    "reference",
                    "code",
                    "key",
                    "sku",
                    "isbn",
                    "uuid",
                    "iban",
                    "ean");
    private static final Set<String> SEVERAL =
            Set.of(
                    "nos",
                    "ids",
                    "lines",
                    "items",
                    "list",
                    "tags",
                    "codes",
                    "names",
                    "weekdays",
                    "addresses",
                    "numbers",
                    "refs",
                    "products",
                    "positions",
                    "skus",
                    "pictures");
    private static final Set<String> DAY =
            Set.of("date", "day", "birthday", "from", "on", "due", "deadline");
    private static final Set<String> MOMENT = Set.of("at", "time", "timestamp", "until");
    private static final Set<String> AMOUNT =
            Set.of(
                    "price",
                    "amount",
                    "total",
                    "cost",
                    "fee",
                    "rate",
                    "weight",
                    "balance",
                    "sum",
                    "tax",
                    "discount",
                    "share",
                    "money");
    private static final Set<String> COUNT =
            Set.of(
                    "count",
                    "quantity",
                    "qty",
                    "size",
                    "age",
                    "row",
                    "points",
                    "level",
                    "stock",
                    "capacity",
                    "seats",
                    "bags",
                    "passengers",
                    "range",
                    "delay",
                    "version",
                    "days",
                    "hours",
                    "minutes",
                    "pages",
                    "miles",
                    "rating",
                    "stars");
    private static final Set<String> ASKING = Set.of("is", "has", "can", "was");

    private static final List<String> KOREAN_NAMING = List.of("번호", "아이디", "코드", "식별자");

    /// They end like a number that names something, and name nothing.
    private static final List<String> KOREAN_NOT_NAMING = List.of("비밀번호", "전화번호", "전화 번호");

    private static final List<String> KOREAN_SEVERAL = List.of("목록", "들", "내역");
    private static final List<String> KOREAN_DAY = List.of("일자", "날짜", "기한", "출발일", "도착일");
    private static final List<String> KOREAN_MOMENT = List.of("시각", "일시", "시간");
    private static final List<String> KOREAN_AMOUNT =
            List.of("금액", "가격", "요금", "합계", "무게", "잔액", "운임", "비용", "할인");
    private static final List<String> KOREAN_COUNT = List.of("수량", "개수", "인원", "횟수", "포인트", "점수");

    private FieldReading() {}

    /// In the order they were written; what is written twice comes once.
    static List<Field> fields(Collection<String> attributes) {
        List<Field> fields = new ArrayList<>();
        NamesGiven names = new NamesGiven();
        for (String attribute : attributes) {
            Field field = field(attribute);
            if (names.isFree(field.name())) {
                names.unique(field.name());
                fields.add(field);
            }
        }
        return List.copyOf(fields);
    }

    static Field field(String attribute) {
        String title = attribute.strip();
        String bare = title.replaceAll("[:(\\[].*", "").strip();
        String told = bare.isEmpty() ? title : bare;
        return new Field(Identifiers.camel(told, "field"), title, type(told));
    }

    /// The two lists as one; of fields with one name the first stays.
    static List<Field> joined(List<Field> first, List<Field> second) {
        List<Field> all = new ArrayList<>(first);
        for (Field field : second) {
            if (all.stream().noneMatch(f -> f.name().equals(field.name()))) {
                all.add(field);
            }
        }
        return List.copyOf(all);
    }

    private static FieldType type(String title) {
        List<String> words = Identifiers.words(title);
        if (words.isEmpty()) {
            return FieldType.TEXT;
        }
        String last = words.getLast();
        if (ends(title, KOREAN_NOT_NAMING)) {
            return FieldType.TEXT;
        }
        if (NAMING.contains(last) || ends(title, KOREAN_NAMING)) {
            return FieldType.IDENTIFIER;
        }
        if (SEVERAL.contains(last) || ends(title, KOREAN_SEVERAL)) {
            return FieldType.TEXTS;
        }
        if (MOMENT.contains(last) || ends(title, KOREAN_MOMENT)) {
            return FieldType.DATE_TIME;
        }
        if (DAY.contains(last) || ends(title, KOREAN_DAY)) {
            return FieldType.DATE;
        }
        if (AMOUNT.contains(last) || ends(title, KOREAN_AMOUNT)) {
            return FieldType.DECIMAL;
        }
        if (COUNT.contains(last) || ends(title, KOREAN_COUNT)) {
            return FieldType.WHOLE_NUMBER;
        }
        return isAsking(words) || title.endsWith("여부") ? FieldType.BOOLEAN : FieldType.TEXT;
    }

    private static boolean ends(String title, List<String> endings) {
        return endings.stream().anyMatch(title::endsWith);
    }

    /// `is_open`, `blocked`.
    private static boolean isAsking(List<String> words) {
        return ASKING.contains(words.getFirst())
                || (words.size() == 1
                        && words.getFirst().length() > 4
                        && words.getFirst().endsWith("ed"));
    }
}
