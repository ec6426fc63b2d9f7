package dev.watershed.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How a note is put, in English or Korean. A text whose last word is Korean is read as Korean;
/// everything it cannot judge passes.
public final class Phrasing {

    private final String text;
    private final EnglishPhrase english;

    private Phrasing(String text) {
        this.text = text;
        this.english = EnglishPhrase.of(text);
    }

    /// What stands in brackets, marks at the end and a number after it do not count.
    public static Phrasing of(String text) {
        String plain =
                text.replaceAll("[(\\[（][^)\\]）]*[)\\]）]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("[\\s.!?…。,;:]+$", "")
                        .replaceAll("(?<=\\S)(\\s+#?\\d+)+$", "")
                        .strip();
        return new Phrasing(plain);
    }

    public boolean isKorean() {
        return !text.isEmpty() && KoreanPhrase.isHangul(text.charAt(text.length() - 1));
    }

    /// True when there is nothing to judge: no letters of a script it reads.
    private boolean isMute() {
        return text.chars().noneMatch(c -> KoreanPhrase.isHangul(c) || isLatin(c));
    }

    private static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// True for what reads like something that happened, and for what cannot be judged.
    public boolean tellsPast() {
        return isMute()
                || (isKorean()
                        ? KoreanPhrase.of(text).tellsPast()
                        : english.tellsPast() || koreanPart().tellsPast());
    }

    /// Up to the last Korean letter: 주문 접수됨 via web.
    private KoreanPhrase koreanPart() {
        int end = text.length();
        while (end > 0 && !KoreanPhrase.isHangul(text.charAt(end - 1))) {
            end--;
        }
        return KoreanPhrase.of(text.substring(0, end));
    }

    boolean mayBeRequest() {
        return isMute()
                || (isKorean() ? KoreanPhrase.of(text).mayBeRequest() : english.mayBeRequest());
    }

    boolean tellsReaction() {
        return isMute() || english.tellsReaction() || KoreanPhrase.of(text).tellsReaction();
    }

    /// "Place order" as "Order placed".
    public Optional<String> asEvent() {
        return isKorean() ? KoreanPhrase.of(text).asEvent() : english.asEvent();
    }

    /// "Order placed" as "Place order".
    public Optional<String> asCommand() {
        return isKorean() ? KoreanPhrase.of(text).asCommand() : english.asCommand();
    }

    /// A request as part of a sentence: "Place order" as "place the order", 주문 접수 as it is.
    public String asWish() {
        return isKorean() || text.isEmpty() ? KoreanPhrase.of(text).asWish() : english.asWish();
    }

    /// What happened as part of a sentence: "Order placed" as "the order was placed", 주문 접수됨 as 주문이
    /// 접수되었을 (때).
    ///
    /// @param people names of people, in lower case: they do things, nothing is done to them
    public String asClause(Set<String> people) {
        return isKorean() || text.isEmpty()
                ? KoreanPhrase.of(text).asClause()
                : english.asClause(people);
    }

    /// The requests that stand together on one note: "Reserve or cancel seat" is "Reserve seat" and
    /// "Cancel seat". One where it asks for one thing.
    public List<String> requests() {
        return isKorean() ? KoreanPhrase.of(text).requests() : english.requests();
    }

    /// This, told as a reaction to an event: "Whenever order placed, we reserve stock".
    public Optional<String> asReactionTo(Phrasing event) {
        if (event.isKorean()) {
            return KoreanPhrase.of(event.text).asCondition().map(when -> when + " " + text);
        }
        if (isKorean() || event.text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Whenever " + lower(event.text) + ", we " + lower(text));
    }

    /// When a policy applies: "Whenever payment fails" of "Whenever payment fails, we cancel"; the
    /// whole of what is no such sentence.
    String occasion() {
        int at = afterOccasion();
        return at > 0 ? text.substring(0, at) : text;
    }

    /// What a policy does: "we cancel the order" of the same; the whole of what is none.
    String reaction() {
        int at = afterOccasion();
        return at > 0 && at < text.length() ? text.substring(at) : text;
    }

    private int afterOccasion() {
        int korean = KoreanPhrase.afterOccasion(text);
        return korean > 0 ? korean : english.tellsReaction() ? text.indexOf(',') : -1;
    }

    private static String lower(String sentence) {
        boolean name = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return name
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
