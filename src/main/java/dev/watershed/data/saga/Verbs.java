package dev.watershed.data.saga;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which words take back which, which cannot be taken back, and which tell that something did not
/// come about, in English and Korean. What a title says is only ever a suggestion.
public final class Verbs {

    private static final Map<String, Set<String>> TAKEN_BACK_BY =
            Map.ofEntries(
                    Map.entry("reserve", Set.of("release", "give", "free", "unreserve")),
                    Map.entry("block", Set.of("release", "unblock", "free")),
                    Map.entry("hold", Set.of("release", "free")),
                    Map.entry("lock", Set.of("release", "unlock")),
                    Map.entry("capture", Set.of("refund", "reverse")),
                    Map.entry("charge", Set.of("refund", "reverse")),
                    Map.entry("pay", Set.of("refund", "reverse")),
                    Map.entry("debit", Set.of("credit", "refund", "reverse")),
                    Map.entry("withdraw", Set.of("deposit", "refund")),
                    Map.entry("redeem", Set.of("restore", "reissue")),
                    Map.entry("authorise", Set.of("void", "release")),
                    Map.entry("authorize", Set.of("void", "release")),
                    Map.entry("place", Set.of("reject", "withdraw")),
                    Map.entry("add", Set.of("remove")),
                    Map.entry("pack", Set.of("unpack")),
                    Map.entry("issue", Set.of("void", "refund")),
                    Map.entry("open", Set.of("close")),
                    Map.entry("create", Set.of("delete")),
                    Map.entry("예약", Set.of("해제")),
                    Map.entry("결제", Set.of("환불")),
                    Map.entry("출금", Set.of("입금", "환불")),
                    Map.entry("차감", Set.of("환불", "복원")),
                    Map.entry("등록", Set.of("삭제", "해지")),
                    Map.entry("개설", Set.of("해지")),
                    Map.entry("적립", Set.of("차감", "회수")));

    private static final List<String> UNDOING =
            List.of("cancel", "undo", "revoke", "rollback", "reverse", "취소", "철회", "되돌");

    private static final List<String> FAILING =
            List.of(
                    "declined",
                    "failed",
                    "rejected",
                    "refused",
                    "cancelled",
                    "canceled",
                    "expired",
                    "aborted",
                    "denied",
                    "fell short",
                    "ran out",
                    "timed out",
                    "suspected",
                    "not ",
                    "released",
                    "refunded",
                    "given back",
                    "실패",
                    "거절",
                    "거부",
                    "취소",
                    "만료",
                    "부족",
                    "초과",
                    "반려",
                    "환불",
                    "해제");

    private static final Set<String> FOR_GOOD =
            Set.of(
                    "ship",
                    "send",
                    "mail",
                    "deliver",
                    "hand",
                    "tell",
                    "notify",
                    "announce",
                    "publish",
                    "print",
                    "발송",
                    "배송",
                    "전송",
                    "알림",
                    "통지",
                    "인도",
                    "출고");

    private static final Set<String> DEAR =
            Set.of("pay", "capture", "charge", "debit", "withdraw", "issue", "결제", "출금", "청구");

    private Verbs() {}

    /// How well one title takes another back: 2 for its own opposite, 1 for any undoing, else 0.
    public static int takesBack(String undo, String action) {
        for (Map.Entry<String, Set<String>> pair : TAKEN_BACK_BY.entrySet()) {
            if (says(action, pair.getKey())
                    && pair.getValue().stream().anyMatch(word -> says(undo, word))) {
                return 2;
            }
        }
        return undoes(undo) && !undoes(action) ? 1 : 0;
    }

    /// True for a title that takes something back.
    static boolean undoes(String title) {
        return UNDOING.stream().anyMatch(word -> says(title, word));
    }

    static boolean fails(String event) {
        String lower = event.toLowerCase(Locale.ROOT);
        return FAILING.stream().anyMatch(lower::contains);
    }

    static boolean forGood(String title) {
        return FOR_GOOD.stream().anyMatch(word -> says(title, word));
    }

    static boolean dear(String title) {
        return DEAR.stream().anyMatch(word -> says(title, word));
    }

    /// An English verb leads the title, a Korean one may stand anywhere in it.
    private static boolean says(String title, String verb) {
        String lower = title.toLowerCase(Locale.ROOT).strip();
        return verb.charAt(0) > 'z'
                ? lower.contains(verb)
                : lower.equals(verb) || lower.startsWith(verb + " ");
    }
}
