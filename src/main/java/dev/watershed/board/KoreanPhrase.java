package dev.watershed.board;

import dev.watershed.finding.FinalConsonant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a note that ends in Korean: does it tell something that happened, does it ask for
/// something?
final class KoreanPhrase {

    private static final Set<String> VERBAL_NOUNS =
            new HashSet<>(WordList.words("verbal-nouns_ko.txt"));

    /// Nouns that name something that has come about without anybody asking for it.
    private static final List<String> CAME_ABOUT =
            List.of(
                    "완료", "실패", "성공", "부족", "초과", "만료", "종료", "도달", "발생", "마감", "경과", "도착", "지연",
                    "품절", "매진", "당첨", "낙찰", "합격", "탈락", "소진", "소멸", "누락", "도난", "불일치", "미달", "임박",
                    "중복", "방전", "다운", "고장", "파손", "분실", "결항", "연체", "체납", "미납", "장애", "정전", "과부하");

    /// Endings that follow the past tense mark.
    private static final List<String> AFTER_PAST =
            List.of("습니다", "다", "음", "어요", "아요", "네", "지", "대요", "답니다");

    private static final List<String> PRESENT =
            List.of(
                    "한다", "합니다", "해요", "하다", "하기", "하세요", "해라", "하라", "하십시오", "해 주세요", "해주세요",
                    "하자");
    private static final List<String> PRESENT_PASSIVE =
            List.of("된다", "됩니다", "돼요", "되다", "되기", "되는 중", "될 예정", "중");

    /// Nouns that end like a verb turned into a noun.
    private static final Set<String> NOUNS_IN_M =
            Set.of(
                    "알림", "그림", "드림", "방침", "지침", "아침", "이름", "흐름", "구름", "여름", "기름", "처음", "다음",
                    "마음", "소음", "얼음", "모임", "게임", "타임", "책임", "위임", "선임", "담임", "부담", "상담", "보관함",
                    "우편함", "사물함", "메일함", "수신함", "받은편지함", "편지함", "투표함", "명함", "마감", "포함", "절감", "삭감",
                    "공감", "맞춤", "녹음", "발음", "묶음", "만남", "이삿짐", "튀김");

    /// Last syllables of verbs turned into nouns: 변경됨, 판매함, 팔림, 잠김, 보냄, 받음.
    private static final String VERB_IN_M = "됨함림김힘침뀜냄춤음옴감남킴깸짐감섬뜀옮굶닮춤빔팜삶놈걺";

    private static final Pattern REACTION =
            Pattern.compile(
                    "((?<![화장측])면|마다|자마자|경우|때|때는|(?<![다잠혹역])시|시에|(?<!오)후|후에|뒤|뒤에"
                            + "|직후|하거든|이후|즉시|(?<!그)대로)([ ,:→]|$)");

    private static final Pattern PLAIN_NOUN =
            Pattern.compile(
                    ".*(내역|목록|정보|상태|화면|시스템|페이지|금액|번호|서비스|현황|주문서|영수증|등급|계약서"
                            + "|시간|기간|주소|정책|한도|메뉴|메뉴판|규칙|권한|담당자|고객|이름|날짜|일정|가격|명세서"
                            + "|잔액|점수|비율|수량|위치)");

    /// 좌석 예약 또는 취소, 예약이나 취소, 예약/취소, 예약 및 취소.
    private static final Pattern TWO_IN_ONE =
            Pattern.compile(
                    "(.*?)(\\p{IsHangul}+?)(?: 또는 | 혹은 | 및 |이나 |나 |과 |와 |하고 |하거나 | ?[/·] ?)"
                            + "(\\p{IsHangul}+)");

    private static final Pattern OBJECT = Pattern.compile("(.*\\S)[을를] (\\S+)");

    /// The whole, what is marked, the mark, the verb.
    private static final Pattern SUBJECT = Pattern.compile("((.*\\S\\S)([이가])) (\\S+)");

    /// Nouns that end as if they were marked.
    private static final List<String> ENDS_LIKE_MARKED =
            List.of("어린이", "전문가", "평가", "국가", "허가", "추가", "휴가", "단가", "원가", "정가", "인가", "증가");

    private final String text;
    private final String last;

    private KoreanPhrase(String text) {
        this.text = text;
        this.last = text.substring(text.lastIndexOf(' ') + 1);
    }

    /// Of a text without line breaks, brackets and final marks.
    static KoreanPhrase of(String text) {
        return new KoreanPhrase(text.strip());
    }

    static boolean isHangul(int c) {
        return c >= '가' && c <= '힣';
    }

    /// 주문 접수됨, 결제 완료, 재고가 떨어졌다; not 환불하다, 주문 접수.
    boolean tellsPast() {
        return hasPastMark() || isVerbInM() || CAME_ABOUT.stream().anyMatch(last::endsWith);
    }

    private boolean hasPastMark() {
        for (String ending : AFTER_PAST) {
            int at = last.length() - ending.length();
            if (at > 0 && last.endsWith(ending) && isPastSyllable(last.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /// A syllable with the final ㅆ of the past tense: not 있 (to be) nor 겠 (intention).
    private static boolean isPastSyllable(char c) {
        return isHangul(c) && (c - '가') % 28 == 20 && c != '있' && c != '겠';
    }

    private boolean isVerbInM() {
        return last.length() > 1
                && VERB_IN_M.indexOf(last.charAt(last.length() - 1)) >= 0
                && NOUNS_IN_M.stream().noneMatch(last::endsWith);
    }

    /// False only where the words clearly tell or name instead of asking.
    boolean mayBeRequest() {
        boolean state =
                CAME_ABOUT.stream().anyMatch(word -> !word.equals("완료") && last.endsWith(word))
                        && !VERBAL_NOUNS.contains(last);
        return !hasPastMark() && !isVerbInM() && !state && !PLAIN_NOUN.matcher(last).matches();
    }

    /// 주문이 접수되면 …, 결제 실패 시 ….
    boolean tellsReaction() {
        return REACTION.matcher(text).find();
    }

    /// Where 주문이 접수되면 ends in 주문이 접수되면 재고를 잡는다; -1 where no occasion is told.
    static int afterOccasion(String text) {
        Matcher found = REACTION.matcher(text);
        return found.find() ? found.end() : -1;
    }

    /// 환불하다 as 환불됨, 주문 접수 as 주문 접수됨.
    Optional<String> asEvent() {
        for (String ending : PRESENT) {
            if (text.endsWith(ending)) {
                return Optional.of(done(stem(ending)));
            }
        }
        for (String ending : PRESENT_PASSIVE) {
            if (text.endsWith(ending)) {
                return Optional.of(done(stem(ending)));
            }
        }
        return VERBAL_NOUNS.stream().anyMatch(last::endsWith)
                ? Optional.of(done(text))
                : Optional.empty();
    }

    /// 좌석을 예약 as 좌석이 예약됨: what was done to is what it happens to.
    private static String done(String noun) {
        Matcher object = OBJECT.matcher(noun);
        return object.matches()
                ? FinalConsonant.fitted(object.group(1) + "[이/가] " + object.group(2) + "됨")
                : noun + "됨";
    }

    /// 비밀번호가 변경 as 비밀번호 변경.
    private static String asked(String noun) {
        Matcher subject = SUBJECT.matcher(noun);
        boolean marked =
                subject.matches()
                        && ENDS_LIKE_MARKED.stream().noneMatch(subject.group(1)::endsWith)
                        && FinalConsonant.fitted(subject.group(2) + "[이/가]")
                                .equals(subject.group(2) + subject.group(3));
        return marked ? subject.group(2) + " " + subject.group(4) : noun;
    }

    /// 주문 접수됨 as 주문 접수.
    Optional<String> asCommand() {
        for (String ending :
                List.of(
                        "되었음", "되었다", "됐음", "됐다", "됨", "하였음", "했음", "했다", "함", "되었습니다", "했습니다",
                        "됐습니다")) {
            if (text.endsWith(ending) && text.length() > ending.length()) {
                return Optional.of(asked(stem(ending)));
            }
        }
        return Optional.empty();
    }

    /// 주문 접수됨 as 주문 접수되면.
    Optional<String> asCondition() {
        return asCommand().map(noun -> noun + "되면");
    }

    /// 주문 접수하기 as 주문 접수: what 하기 or 할 can follow.
    String asWish() {
        for (String ending : PRESENT) {
            if (text.endsWith(ending) && text.length() > ending.length()) {
                return stem(ending);
            }
        }
        return asCommand().orElse(text);
    }

    /// 주문 접수됨 as 주문이 접수되었을, 재고가 떨어졌다 as 재고가 떨어졌을, 재고 부족 as 재고 부족일: what 때 can follow.
    String asClause() {
        for (String ending : AFTER_PAST) {
            int at = text.length() - ending.length();
            if (at > 0 && text.endsWith(ending) && isPastSyllable(text.charAt(at - 1))) {
                return text.substring(0, at) + "을";
            }
        }
        if (text.endsWith("됨") || text.endsWith("함")) {
            return happened(stem(text.substring(text.length() - 1)), text.endsWith("됨"));
        }
        return text.endsWith("완료") ? happened(text, true) : text + "일";
    }

    private static String happened(String noun, boolean passive) {
        int gap = noun.lastIndexOf(' ');
        String verb = noun.substring(gap + 1) + (passive ? "되었을" : "했을");
        if (gap < 0 || noun.substring(0, gap).matches(".*[이가을를은는]")) {
            return gap < 0 ? verb : noun.substring(0, gap + 1) + verb;
        }
        return FinalConsonant.fitted(noun.substring(0, gap) + "[이/가] " + verb);
    }

    /// 좌석 예약 또는 취소 as 좌석 예약 and 좌석 취소.
    List<String> requests() {
        Matcher two = TWO_IN_ONE.matcher(text);
        if (!two.matches() || !VERBAL_NOUNS.contains(two.group(2))) {
            return List.of(text);
        }
        String thing = two.group(1);
        return List.of((thing + two.group(2)).strip(), (thing + two.group(3)).strip());
    }

    private String stem(String ending) {
        return text.substring(0, text.length() - ending.length()).strip();
    }
}
