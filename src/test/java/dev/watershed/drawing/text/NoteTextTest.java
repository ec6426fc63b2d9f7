package dev.watershed.drawing.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.drawing.Weight;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NoteTextTest {

    private static NoteText onEvent(String text) {
        return NoteText.fitted(text, 64, 64, 0);
    }

    private static List<String> lines(NoteText text) {
        return text.lines().stream().map(NoteText.Line::text).toList();
    }

    @Test
    void shortWordsStandInTheLargestSize() {
        NoteText text = onEvent("Order placed");
        assertThat(lines(text)).containsExactly("Order", "placed");
        assertThat(text.size()).isEqualTo(NoteText.LARGEST);
    }

    @Test
    void linesBreakAtSpacesBeforeTheyBreakInsideAKoreanWord() {
        assertThat(lines(onEvent("주문이 접수됨"))).containsExactly("주문이", "접수됨");
    }

    @Test
    void aKoreanWordWiderThanTheNoteIsBrokenBetweenItsLetters() {
        NoteText text = onEvent("대체상품을제안합니다");
        assertThat(text.lines().size()).isGreaterThan(1);
        assertThat(String.join("", lines(text))).isEqualTo("대체상품을제안합니다");
        assertThat(text.size()).isEqualTo(NoteText.LARGEST);
    }

    @Test
    void aLongEnglishWordShrinksBeforeItIsTorn() {
        NoteText text = onEvent("reconfirmation");
        assertThat(lines(text)).containsExactly("reconfirmation");
        assertThat(text.size()).isLessThan(NoteText.LARGEST);
    }

    @Test
    void anActorsLongNameShrinksBeforeItIsTorn() {
        for (String name : List.of("Customer", "Warehouse", "Marketing manager")) {
            NoteText text = NoteText.fitted(name, 32, 46, 0);
            assertThat(lines(text)).containsExactly(name.split(" "));
            assertThat(text.size()).isGreaterThanOrEqualTo(NoteText.SMALLEST_WHOLE);
        }
    }

    @Test
    void humpsAndHyphensAreGoodPlacesToBreak() {
        assertThat(lines(onEvent("OrderPlacementConfirmed")))
                .containsExactly("Order", "Placement", "Confirmed");
    }

    @Test
    void lineBreaksThatWereTypedAreKept() {
        assertThat(lines(onEvent("a\n\nb\r\nc"))).containsExactly("a", "", "b", "c");
    }

    @Test
    void textThatDoesNotFitEndsInAnEllipsis() {
        NoteText text = onEvent("word ".repeat(60));
        assertThat(text.size()).isEqualTo(NoteText.SMALLEST);
        assertThat(lines(text).getLast()).endsWith("…");
    }

    @Test
    void nothingWrittenHasNoLines() {
        assertThat(onEvent("").lines()).isEmpty();
        assertThat(onEvent(" \n\t ").lines()).isEmpty();
    }

    @Test
    void aFamilyOfEmojiIsNeverTakenApart() {
        String family = "👩‍👩‍👧‍👦";
        NoteText text = onEvent(family.repeat(12));
        for (String line : lines(text)) {
            assertThat(line.replace(family, "").replace("…", "")).isEmpty();
        }
    }

    @Test
    void noLineIsEverWiderOrLowerThanItsNote() {
        Random random = new Random(41);
        for (int i = 0; i < 2000; i++) {
            double width = 32 + random.nextInt(300);
            double height = 32 + random.nextInt(200);
            double indent = random.nextInt(3) * 4 - 4;
            NoteText text = NoteText.fitted(scribble(random), width, height, indent);
            double room = width - 2 * NoteText.padding(width) - Math.abs(indent);
            for (NoteText.Line line : text.lines()) {
                boolean oneLetter = line.text().codePointCount(0, line.text().length()) <= 2;
                assertThat(line.width() * text.size() <= room + 1e-6 || oneLetter)
                        .as("%s in %s", line, room)
                        .isTrue();
            }
            double high = text.lines().size() * text.size() * NoteText.LINE_HEIGHT;
            assertThat(high).isLessThanOrEqualTo(height - 2 * NoteText.PADDING + 1e-6);
        }
    }

    @Test
    void linesKnowWhereTheyStandInTheText() {
        Random random = new Random(43);
        for (int i = 0; i < 500; i++) {
            String text = scribble(random);
            for (NoteText.Line line : NoteText.fitted(text, 116, 62, 0).lines()) {
                String source = text.substring(line.start(), line.end()).replace('\t', ' ');
                assertThat(line.text()).startsWith(source.replace('\u0007', ' '));
            }
        }
    }

    private static String scribble(Random random) {
        String letters = "ab cdWM 주문이 접수 漢字\n-…/X_é😀\u0301\t\u0007ט";
        List<String> all = letters.codePoints().mapToObj(Character::toString).toList();
        return random.ints(random.nextInt(80), 0, all.size())
                .mapToObj(all::get)
                .collect(Collectors.joining());
    }

    @Test
    void aCutTextKeepsItsWidth() {
        double most = 10;
        String cut = Ellipsis.cut("주문이 접수되면 재고를 예약한다", most, Weight.SEMIBOLD);
        assertThat(cut).endsWith("…");
        assertThat(HouseFont.of(Weight.SEMIBOLD).width(cut)).isLessThanOrEqualTo(most);
    }

    @Test
    void runsAreSplitWhereTheFontHasNoGlyph() {
        HouseFont font = HouseFont.of(Weight.MEDIUM);
        assertThat(Run.of("가 漢字 b", font))
                .containsExactly(new Run("가 ", true), new Run("漢字 ", false), new Run("b", true));
        assertThat(Run.of("", font)).isEmpty();
    }
}
