package dev.watershed.exchange.madr;

import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Option;
import dev.watershed.decision.Option.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a MADR file, version 2 to 4, ours or somebody else's.
public final class MadrReader {

    private static final Pattern FRONT =
            Pattern.compile(
                    "\\A\\s*---\\h*\\R(.*?)^---\\h*$\\R?", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TITLE = Pattern.compile("^#\\h+(?:ADR-?\\d+:?\\h*)?(.+)$");
    private static final Pattern STATUS = Pattern.compile("(?im)^\\h*[*+-]?\\h*Status:\\h*(.+)$");
    private static final Pattern ITEM = Pattern.compile("^\\h*(?:[*+-]|\\d+[.)])\\h+(.*)$");
    private static final Pattern WEIGHED =
            Pattern.compile(
                    "(good|bad|neutral|positive|negative)[,:]? ?(?:because:? ?)?(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,6})\\D");

    /// Headings of older templates, and of people who write from memory.
    private static final Map<String, String> SYNONYMS =
            Map.of(
                    "context", MadrLeftovers.CONTEXT,
                    "problem", MadrLeftovers.CONTEXT,
                    "context and problem", MadrLeftovers.CONTEXT,
                    "decision", MadrLeftovers.OUTCOME,
                    "outcome", MadrLeftovers.OUTCOME,
                    "alternatives", MadrLeftovers.OPTIONS,
                    "options", MadrLeftovers.OPTIONS,
                    "considered alternatives", MadrLeftovers.OPTIONS,
                    "alternatives considered", MadrLeftovers.OPTIONS,
                    "consequences", MadrLeftovers.CONSEQUENCES);

    private final MadrFrontMatter front;
    private final String title;
    private final Map<String, String> sections;

    private MadrReader(MadrFrontMatter front, String title, Map<String, String> sections) {
        this.front = front;
        this.title = title;
        this.sections = sections;
    }

    /// True when a text looks like a decision record.
    public static boolean recognises(String content) {
        return content.contains("\n## Context and Problem Statement")
                || content.contains("\n## Decision Outcome");
    }

    /// @param name of the file, which gives the number where the text does not
    public static DecisionRecord read(String name, String content) throws MadrProblem {
        String text = content.replace("\r\n", "\n");
        Matcher front = FRONT.matcher(text);
        boolean has = front.find();
        String yaml = has ? front.group(1) : "";
        String body = has ? text.substring(front.end()) : text;
        String title = "";
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = "";
        StringBuilder section = new StringBuilder();
        for (String line : body.split("\n", -1)) {
            Matcher first = TITLE.matcher(line);
            if (first.matches() && title.isEmpty()) {
                title = MadrText.unescaped(first.group(1));
            } else if (line.startsWith("## ") || line.startsWith("### ")) {
                sections.put(heading, section.toString());
                section.setLength(0);
                heading = heading(heading, line);
            } else {
                section.append(line).append('\n');
            }
        }
        sections.put(heading, section.toString());
        if (title.isEmpty()) {
            throw new MadrProblem("madr-no-title");
        }
        return new MadrReader(MadrFrontMatter.read(yaml), title, sections).record(name);
    }

    /// A third-level heading belongs to the second-level one before it.
    private static String heading(String before, String line) {
        String text = MadrText.unescaped(line.replaceFirst("^#+", ""));
        if (line.startsWith("## ")) {
            String plain = text.replaceFirst("\\s*#+$", "").toLowerCase(Locale.ROOT);
            return SYNONYMS.getOrDefault(plain, plain);
        }
        int slash = before.indexOf('\n');
        String parent = slash < 0 ? before : before.substring(0, slash);
        return parent + "\n" + text;
    }

    private DecisionRecord record(String name) throws MadrProblem {
        String outcome = section("decision outcome");
        if (!sections.containsKey("context and problem statement") && outcome.isEmpty()) {
            throw new MadrProblem("madr-no-decision");
        }
        MadrOutcome found = MadrOutcome.of(outcome, front.whyParagraphs());
        MadrLeftovers rest = new MadrLeftovers(sections);
        int number = front.number().or(() -> number(name)).orElse(1);
        return new DecisionRecord(
                front.id().orElseGet(() -> new DecisionId("adr-" + plain(name, title))),
                number,
                title,
                status(),
                front.occasion(),
                rest.after(MadrText.unescaped(section("context and problem statement"))),
                options(found.chosen()),
                found.decision(),
                found.why(),
                weighed("good"),
                weighed("bad"),
                front.about(),
                front.supersedes(),
                front.history());
    }

    private static Optional<Integer> number(String name) {
        Matcher digits = NUMBER.matcher(name);
        return digits.find() ? Optional.of(Integer.parseInt(digits.group(1))) : Optional.empty();
    }

    private static String plain(String name, String title) {
        String from = name.isBlank() ? title : name.replaceFirst("\\.md$", "");
        String plain = from.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }

    private DecisionStatus status() {
        Matcher listed = STATUS.matcher(section(""));
        String said =
                !front.status().isEmpty()
                        ? front.status()
                        : listed.find() ? listed.group(1) : section("status");
        String word = said.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
        return DecisionStatus.ofCode(word).orElse(DecisionStatus.ACCEPTED);
    }

    private String section(String heading) {
        return sections.getOrDefault(heading, "").strip();
    }

    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(item.group(1).strip());
            } else if (!items.isEmpty() && !line.isBlank() && line.startsWith(" ")) {
                items.add(items.removeLast() + " " + line.strip());
            }
        }
        return items;
    }

    private List<Option> options(String chosen) {
        List<Option> options = new ArrayList<>();
        for (String item : items(section("considered options"))) {
            String option = MadrText.unescaped(item);
            options.add(new Option(option, figures(item), isSame(option, chosen)));
        }
        if (!chosen.isEmpty() && options.stream().noneMatch(Option::chosen)) {
            options.addFirst(new Option(chosen, figures(chosen), true));
        }
        return options;
    }

    /// Who chooses an option by hand rarely writes it letter by letter.
    private static boolean isSame(String option, String chosen) {
        String one = letters(option);
        String other = letters(chosen);
        return option.equals(chosen)
                || (!other.isEmpty() && (one.equals(other) || one.startsWith(other + " ")));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// `Writers: 1`; other pros and cons have no figure.
    private List<Figure> figures(String option) {
        List<Figure> figures = new ArrayList<>();
        for (String item : items(section("pros and cons of the options\n" + option))) {
            Matcher weighed = WEIGHED.matcher(item);
            int colon = item.lastIndexOf(": ");
            if (weighed.matches()
                    && weighed.group(1).equalsIgnoreCase("neutral")
                    && colon > weighed.start(2)) {
                figures.add(
                        new Figure(
                                MadrText.unescaped(item.substring(weighed.start(2), colon)),
                                MadrText.unescaped(item.substring(colon + 2))));
            }
        }
        return figures;
    }

    private List<String> weighed(String how) {
        String other = how.equals("good") ? "positive" : "negative";
        List<String> found = new ArrayList<>();
        for (String item : items(section("decision outcome\nConsequences"))) {
            Matcher weighed = WEIGHED.matcher(item);
            if (weighed.matches()
                    && (weighed.group(1).equalsIgnoreCase(how)
                            || weighed.group(1).equalsIgnoreCase(other))) {
                found.add(MadrText.unescaped(weighed.group(2)));
            }
        }
        return found;
    }
}
