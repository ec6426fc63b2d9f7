package dev.watershed.team;

import java.util.Arrays;
import java.util.Optional;

/// The questions of a short questionnaire: could this context live on its own, as a service
/// somebody else might sell? Our own wording; the idea is that of the independent service
/// heuristics (Team Topologies). `code` is the name in files.
public enum Heuristic {
    SENSE("sense"),
    CUSTOMERS("customers"),
    COST("cost"),
    RUN("run"),
    DATA("data"),
    JOURNEY("journey"),
    CHANGE("change"),
    EXPERTISE("expertise"),
    IMPACT("impact");

    private final String code;

    Heuristic(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Heuristic> ofCode(String code) {
        return Arrays.stream(values()).filter(h -> h.code.equals(code)).findFirst();
    }

    /// What somebody says to a question.
    public enum Answer {
        YES("yes"),
        PARTLY("partly"),
        NO("no");

        private final String code;

        Answer(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Answer> ofCode(String code) {
            return Arrays.stream(values()).filter(a -> a.code.equals(code)).findFirst();
        }
    }
}
