package dev.watershed.team;

import java.util.Arrays;
import java.util.Optional;

/// A way to cut teams; each keeps every hard rule. `code` is the name in `--json`.
public enum Style {
    /// Neighbours join while the load fits: the first proposal.
    FLOW("along-the-flow"),
    /// A team for every context: nobody shares, more people.
    EACH("one-each"),
    /// As few teams as the rules allow: platforms and subsystems go to the streams they serve.
    FEWEST("fewest");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Style> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
