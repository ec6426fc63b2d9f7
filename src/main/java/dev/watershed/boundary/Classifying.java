package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Suggests how much a context matters: generic what every business has, core where most is
/// decided, supporting the rest. A suggestion from what the wall shows; what sets a business apart
/// only its people know.
final class Classifying {

    /// Things that are bought as often as built.
    private static final Set<String> EVERY_BUSINESS_HAS =
            Set.of(
                    "account",
                    "auth",
                    "authentication",
                    "billing",
                    "email",
                    "identity",
                    "invoice",
                    "login",
                    "mail",
                    "message",
                    "notification",
                    "payment",
                    "permission",
                    "report",
                    "session",
                    "token",
                    "user",
                    "결제",
                    "계정",
                    "로그인",
                    "메일",
                    "알림",
                    "이메일",
                    "인증",
                    "청구");

    /// A context stands out when it decides this many times as much as the average one.
    private static final double STANDS_OUT = 1.3;

    private final Board board;
    private final Map<ContextId, Integer> decides = new HashMap<>();
    private final double average;

    Classifying(Board board, List<BoundedContext> contexts) {
        this.board = board;
        contexts.forEach(c -> decides.put(c.id(), weight(c)));
        this.average = decides.values().stream().mapToInt(w -> w).average().orElse(0);
    }

    /// Policies and hotspots count double: rules and disputes are where a business thinks.
    private int weight(BoundedContext context) {
        return count(context, NoteKind.COMMAND)
                + count(context, NoteKind.EVENT)
                + 2 * count(context, NoteKind.POLICY)
                + 2 * count(context, NoteKind.HOTSPOT)
                + 2 * count(context, NoteKind.VOTE);
    }

    private int count(BoundedContext context, NoteKind kind) {
        int count = 0;
        for (NoteId member : context.members()) {
            count += board.note(member).map(Note::kind).filter(k -> k == kind).isPresent() ? 1 : 0;
        }
        return count;
    }

    ContextMap.Place place(BoundedContext context) {
        boolean open = context.classification() == Classification.UNDECIDED;
        String generic = genericWord(context);
        Classification guess = generic.isEmpty() ? ofWeight(context) : Classification.GENERIC;
        Wording because =
                open
                        ? because(guess, context, generic)
                        : Wording.of("boundary.class-decided", context.name());
        return new ContextMap.Place(
                context.id(),
                context.name(),
                context.members().size(),
                open ? guess : context.classification(),
                open,
                because);
    }

    private Classification ofWeight(BoundedContext context) {
        int weight = decides.getOrDefault(context.id(), 0);
        return weight > 0 && weight >= STANDS_OUT * average
                ? Classification.CORE
                : Classification.SUPPORTING;
    }

    private Wording because(Classification guess, BoundedContext context, String generic) {
        return switch (guess) {
            case GENERIC -> Wording.of("boundary.class-generic", generic);
            case CORE ->
                    Wording.of(
                            "boundary.class-core",
                            count(context, NoteKind.COMMAND),
                            count(context, NoteKind.POLICY));
            case SUPPORTING, UNDECIDED ->
                    Wording.of(
                            "boundary.class-supporting",
                            count(context, NoteKind.COMMAND),
                            count(context, NoteKind.POLICY));
        };
    }

    private static String genericWord(BoundedContext context) {
        return Tokens.of(context.name()).stream()
                .filter(EVERY_BUSINESS_HAS::contains)
                .findFirst()
                .orElse("");
    }
}
