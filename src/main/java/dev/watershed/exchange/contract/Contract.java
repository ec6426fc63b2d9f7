package dev.watershed.exchange.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.service.Identifiers;
import dev.watershed.service.Problem;
import dev.watershed.service.Query;
import java.util.List;
import java.util.Set;

/// What all specifications have in common.
final class Contract {

    /// Every specification begins here; the team counts on.
    static final String VERSION = "0.1.0";

    private static final Set<String> MANY =
            Set.of(
                    "list",
                    "history",
                    "overview",
                    "results",
                    "items",
                    "log",
                    "catalog",
                    "catalogue");
    private static final List<String> MANY_KOREAN = List.of("목록", "내역", "이력", "리스트", "결과");

    private Contract() {}

    /// Title, version, what it is about and whom to ask.
    static ObjectNode info(Scope scope, Telling telling) {
        ObjectNode info = Tree.object().put("title", scope.title()).put("version", VERSION);
        info.put("description", telling.of(scope));
        info.putObject("contact").put("name", telling.contact(scope));
        return info;
    }

    /// The name of a type that belongs to an operation: `PlaceOrderRequest`.
    static String type(String operation, String role) {
        return Identifiers.pascal(operation, "Operation") + role;
    }

    static String kebab(String name) {
        return Identifiers.kebab(name, "name");
    }

    /// In English: the language of specifications, save for the words of the wall.
    static String title(Problem problem) {
        return problem.title().inEnglish();
    }

    /// "Order list", 주문 목록: the answer is several of what is shown.
    static boolean answersMany(Query query) {
        List<String> words = Identifiers.words(query.title());
        String last = words.isEmpty() ? "" : words.getLast();
        boolean plural = last.length() > 3 && last.endsWith("s") && !last.matches(".*(ss|us|is)");
        return plural
                || MANY.contains(last)
                || MANY_KOREAN.stream().anyMatch(query.title().strip()::endsWith);
    }
}
