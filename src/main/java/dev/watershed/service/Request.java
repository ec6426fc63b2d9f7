package dev.watershed.service;

import dev.watershed.board.Note;
import dev.watershed.board.Phrasing;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a command: its verb and what it is about.
///
/// @param verb the first word in English, the last in Korean; lower case
/// @param rest the other words, without articles
record Request(String verb, List<String> rest, boolean korean) {

    private static final Set<String> ASKING =
            Set.of(
                    "search", "find", "show", "view", "browse", "get", "see", "compare", "query",
                    "fetch", "display", "inspect", "preview", "lookup", "look");
    private static final List<String> ASKING_KOREAN =
            List.of("조회", "검색", "찾기", "보기", "열람", "비교", "조회하기", "검색하기");
    private static final Set<String> CREATING =
            Set.of(
                    "place",
                    "create",
                    "open",
                    "register",
                    "reserve",
                    "book",
                    "start",
                    "submit",
                    "request",
                    "issue",
                    "plan",
                    "make",
                    "write",
                    "list",
                    "publish",
                    "draft",
                    "add",
                    "new",
                    "sign",
                    "found",
                    "launch",
                    "schedule",
                    "enter",
                    "file",
                    "offer",
                    "order");
    private static final List<String> CREATING_KOREAN =
            List.of(
                    "접수", "등록", "생성", "신청", "예약", "개설", "작성", "추가", "요청", "발행", "시작", "가입", "계획",
                    "발급", "주문");

    /// Verbs that bring somebody or something in, whatever they are about.
    private static final Set<String> ENTERING = Set.of("sign", "register", "enrol", "enroll");

    static Request of(String text) {
        boolean korean = Phrasing.of(text).isKorean();
        List<String> words =
                korean
                        ? List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                        : Identifiers.words(text);
        if (words.isEmpty()) {
            return new Request("", List.of(), korean);
        }
        return korean
                ? new Request(
                        words.getLast().replaceAll("(하기|한다|하다|해요|합니다)$", ""),
                        words.subList(0, words.size() - 1),
                        true)
                : new Request(words.getFirst(), words.subList(1, words.size()), false);
    }

    /// "Search flights", 항공편 조회: it asks and changes nothing.
    boolean onlyAsks() {
        return korean
                ? ASKING_KOREAN.stream().anyMatch(verb::endsWith)
                : ASKING.contains(verb) && !(verb.equals("look") && rest.contains("after"));
    }

    /// "Cancel flight", 주문 취소: it undoes what somebody wanted.
    boolean takesBack() {
        return korean
                ? verb.matches(".*(취소|거절|철회|해지|반려)")
                : Set.of("cancel", "reject", "refuse", "withdraw", "abort", "revoke")
                        .contains(verb);
    }

    /// "Place order" on Order, "Reserve seat" on Reservation: it brings the aggregate into being.
    boolean creates(Note aggregate) {
        List<String> words = Identifiers.words(aggregate.text());
        if (korean) {
            return CREATING_KOREAN.stream().anyMatch(verb::endsWith)
                    && String.join("", rest)
                            .replaceAll("[을를]$", "")
                            .equals(aggregate.oneLine().toLowerCase(Locale.ROOT).replace(" ", ""));
        }
        return ENTERING.contains(verb)
                || (CREATING.contains(verb) && rest.equals(words))
                || names(words);
    }

    /// The aggregate is called after the verb.
    private boolean names(List<String> words) {
        String joined = String.join("", words);
        if ((verb + String.join("", rest)).equals(joined)) {
            return true;
        }
        int shared = 0;
        while (shared < Math.min(verb.length(), joined.length())
                && verb.charAt(shared) == joined.charAt(shared)) {
            shared++;
        }
        return words.size() == 1
                && joined.length() > verb.length()
                && shared >= Math.max(4, verb.length() - 1);
    }

    /// "Fare paid" is what "Pay fare" leads to.
    boolean leadsTo(String event) {
        return Phrasing.of(event)
                .asCommand()
                .map(Request::of)
                .filter(this::saysTheSame)
                .isPresent();
    }

    private boolean saysTheSame(Request other) {
        Set<String> mine = new HashSet<>(rest);
        mine.retainAll(other.rest);
        return !verb.isEmpty()
                && verb.equals(other.verb)
                && (!mine.isEmpty() || rest.isEmpty() || other.rest.isEmpty());
    }
}
