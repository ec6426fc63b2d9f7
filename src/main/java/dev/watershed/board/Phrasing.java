package dev.watershed.board;

import java.util.Locale;
import java.util.Optional;

/// How a note is put, in English or Korean. A text whose last word is Korean is read as Korean;
/// everything it cannot judge passes.
public final class Phrasing {

    private final String text;
    private final EnglishPhrase english;

    private Phrasing(String text) {
        this.text = text;
        this.english = EnglishPhrase.of(text);
    }

    /// What stands in brackets and marks at the end do not count.
    public static Phrasing of(String text) {
        String plain =
                text.replaceAll("[(\\[（][^)\\]）]*[)\\]）]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("[\\s.!?…。,;:]+$", "")
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
        return isMute() || (isKorean() ? KoreanPhrase.of(text).tellsPast() : english.tellsPast());
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

    /// This, told as a reaction to an event: "Whenever order placed, we reserve stock".
    Optional<String> asReactionTo(Phrasing event) {
        if (event.isKorean()) {
            return KoreanPhrase.of(event.text).asCondition().map(when -> when + " " + text);
        }
        if (isKorean() || event.text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Whenever " + lower(event.text) + ", we " + lower(text));
    }

    private static String lower(String sentence) {
        boolean name = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return name
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
