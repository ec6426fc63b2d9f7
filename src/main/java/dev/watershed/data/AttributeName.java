package dev.watershed.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of an attribute, so that two spellings of one name can be told from two names:
/// `seat_no`, `seatNumber` and `Seat num` are the same words.
///
/// @param words lower case, abbreviations written out
public record AttributeName(List<String> words) {

    private static final Pattern BORDER =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^\\p{L}\\p{N}]+");

    private static final Map<String, String> WRITTEN_OUT =
            Map.ofEntries(
                    Map.entry("no", "number"),
                    Map.entry("num", "number"),
                    Map.entry("nr", "number"),
                    Map.entry("번호", "number"),
                    Map.entry("ref", "reference"),
                    Map.entry("qty", "quantity"),
                    Map.entry("수량", "quantity"),
                    Map.entry("amt", "amount"),
                    Map.entry("금액", "amount"),
                    Map.entry("addr", "address"),
                    Map.entry("주소", "address"),
                    Map.entry("desc", "description"),
                    Map.entry("cust", "customer"),
                    Map.entry("고객", "customer"),
                    Map.entry("acct", "account"),
                    Map.entry("계좌", "account"),
                    Map.entry("dob", "birthday"),
                    Map.entry("tel", "phone"),
                    Map.entry("telephone", "phone"),
                    Map.entry("전화번호", "phone"),
                    Map.entry("mail", "email"),
                    Map.entry("이메일", "email"),
                    Map.entry("identifier", "id"),
                    Map.entry("식별자", "id"));

    /// What many things have: owning it twice says nothing.
    private static final Set<String> GENERIC =
            Set.of(
                    "id",
                    "name",
                    "type",
                    "kind",
                    "status",
                    "state",
                    "date",
                    "time",
                    "code",
                    "number",
                    "count",
                    "value",
                    "lines",
                    "items",
                    "title",
                    "text",
                    "note",
                    "description",
                    "reason",
                    "amount",
                    "total",
                    "quantity",
                    "valid",
                    "version",
                    "상태",
                    "이름",
                    "일시",
                    "날짜",
                    "종류",
                    "사유",
                    "내용");

    private static final Set<String> IDENTIFYING =
            Set.of("id", "number", "reference", "code", "sku");

    public AttributeName {
        words = List.copyOf(words);
    }

    public static AttributeName of(String written) {
        List<String> words = new ArrayList<>();
        for (String part : BORDER.split(written, -1)) {
            String word = part.toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                words.add(WRITTEN_OUT.getOrDefault(word, word));
            }
        }
        if (words.size() == 2 && words.equals(List.of("e", "email"))) {
            words.removeFirst();
        }
        return new AttributeName(words);
    }

    /// True for what many things have.
    public boolean generic() {
        return words.isEmpty() || (words.size() == 1 && GENERIC.contains(words.getFirst()));
    }

    /// True for a name that points at something: `order no`, `booking_ref`.
    public boolean identifies() {
        return !words.isEmpty() && IDENTIFYING.contains(words.getLast());
    }

    /// True when all words of the other are among these, or the other way round: `code` and
    /// `voucher code`, `customer no` and `customer`.
    public boolean speaksOf(AttributeName other) {
        return !words.isEmpty()
                && !other.words.isEmpty()
                && (words.containsAll(other.words) || other.words.containsAll(words));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
