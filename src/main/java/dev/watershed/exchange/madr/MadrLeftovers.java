package dev.watershed.exchange.madr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a file from elsewhere says under headings a record has no place for: it is kept behind the
/// context, so that nothing is lost.
final class MadrLeftovers {

    static final String CONTEXT = "context and problem statement";
    static final String OPTIONS = "considered options";
    static final String OUTCOME = "decision outcome";
    static final String CONSEQUENCES = OUTCOME + "\nConsequences";
    static final String WEIGHED = "pros and cons of the options";

    private static final Set<String> READ =
            Set.of("", "status", CONTEXT, OPTIONS, OUTCOME, CONSEQUENCES, WEIGHED);

    private final Map<String, String> sections;

    MadrLeftovers(Map<String, String> sections) {
        this.sections = sections;
    }

    String after(String context) {
        List<String> texts = new ArrayList<>();
        if (!context.isBlank()) {
            texts.add(context);
        }
        sections.forEach((heading, text) -> {
            String left = READ.contains(heading) ? "" : left(heading, text);
            if (!left.isBlank()) {
                String name = heading.substring(heading.indexOf('\n') + 1);
                texts.add(name + ":\n" + MadrText.unescaped(left));
            }
        });
        return String.join("\n\n", texts);
    }

    /// The figures of an option are read; what else speaks for or against it is left.
    private static String left(String heading, String text) {
        if (!heading.startsWith(WEIGHED + "\n")) {
            return text.strip();
        }
        return String.join(
                "\n",
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .filter(line -> !line.matches("(?i)[*+-] +neutral[,:]? .*: .*"))
                        .toList());
    }
}
