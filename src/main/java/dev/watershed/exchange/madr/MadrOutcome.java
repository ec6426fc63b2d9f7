package dev.watershed.exchange.madr;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The decision outcome: what was chosen, why, and what is decided beside it.
///
/// @param chosen the option; empty where none is named
record MadrOutcome(String chosen, String why, String decision) {

    private static final Pattern QUOTED =
            Pattern.compile(
                    "Chosen option: [\"“](.*?)[\"”](?:,? because:? ?(.*))?\\.?",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /// As people write it: without quotes, or in bold.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "Chosen option:?\\s*\\**([^\"“*,\n]+?)\\**\\s*(?:,? because:? ?(.*)|\\.?\\s*$)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final String REASON = "Because: ";

    /// @param paragraphs how many of them tell why
    static MadrOutcome of(String text, int paragraphs) {
        String stripped = text.strip();
        Matcher quoted = QUOTED.matcher(stripped);
        if (quoted.lookingAt()) {
            return chosen(quoted, stripped, paragraphs);
        }
        Matcher plain = PLAIN.matcher(stripped);
        if (plain.lookingAt()) {
            return chosen(plain, stripped, paragraphs);
        }
        if (stripped.startsWith(REASON)) {
            String[] parts = parts(stripped.substring(REASON.length()), paragraphs);
            return new MadrOutcome("", parts[0], parts[1]);
        }
        return new MadrOutcome("", "", MadrText.unescaped(text));
    }

    private static MadrOutcome chosen(Matcher found, String text, int paragraphs) {
        String option = MadrText.unescaped(found.group(1));
        if (found.group(2) == null) {
            String rest = text.substring(found.end()).replaceFirst("^\\.", "");
            return new MadrOutcome(option, "", MadrText.unescaped(rest));
        }
        String[] parts = parts(found.group(2), paragraphs);
        return new MadrOutcome(option, parts[0], parts[1]);
    }

    /// The paragraphs that tell why, and those after them.
    private static String[] parts(String text, int paragraphs) {
        String[] all = text.split("\n\n", -1);
        int why = Math.min(paragraphs, all.length);
        return new String[] {joined(all, 0, why), joined(all, why, all.length)};
    }

    private static String joined(String[] all, int from, int to) {
        String text = Arrays.stream(all, from, to).collect(Collectors.joining("\n\n"));
        return MadrText.unescaped(text);
    }
}
