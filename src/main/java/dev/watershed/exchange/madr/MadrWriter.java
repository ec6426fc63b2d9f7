package dev.watershed.exchange.madr;

import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Option;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// One decision record as a MADR 4.0 file. The headings are those of the template, in English,
/// because tools look for them; the texts stay in the language they were written in.
public final class MadrWriter {

    private static final int LONGEST_NAME = 60;

    private MadrWriter() {}

    /// `0007-delivery-address-is-its-own-word.md`
    public static String fileName(DecisionRecord record) {
        String plain =
                Normalizer.normalize(record.title(), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-+|-+$", "");
        String name =
                plain.codePointCount(0, plain.length()) > LONGEST_NAME
                        ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME))
                        : plain;
        return "%04d-%s.md".formatted(record.number(), name.isEmpty() ? "decision" : name);
    }

    public static String write(DecisionRecord record, DecisionLog log) {
        StringBuilder out = new StringBuilder();
        out.append("---\n").append(MadrFrontMatter.of(record, status(record, log))).append("---\n");
        out.append("\n# ").append(MadrText.line(record.title())).append('\n');
        section(out, "## Context and Problem Statement", MadrText.escaped(record.context()));
        if (!record.options().isEmpty()) {
            section(
                    out,
                    "## Considered Options",
                    record.options().stream()
                            .map(option -> "* " + MadrText.line(option.name()))
                            .collect(Collectors.joining("\n")));
        }
        section(out, "## Decision Outcome", outcome(record));
        consequences(out, record);
        figures(out, record.options());
        return out.toString();
    }

    private static String status(DecisionRecord record, DecisionLog log) {
        Optional<DecisionRecord> successor = log.successorOf(record.id());
        return record.status() == DecisionStatus.SUPERSEDED && successor.isPresent()
                ? "superseded by ADR-%04d".formatted(successor.get().number())
                : record.status().code();
    }

    private static void section(StringBuilder out, String heading, String text) {
        out.append('\n').append(heading).append('\n');
        if (!text.isBlank()) {
            out.append('\n').append(text.strip()).append('\n');
        }
    }

    private static String outcome(DecisionRecord record) {
        String why = record.why().isBlank() ? "" : MadrText.escaped(record.why().strip());
        String chosen =
                record.chosen()
                        .map(option -> "Chosen option: \"" + MadrText.line(option.name()) + "\"")
                        .orElse("");
        String first;
        if (chosen.isEmpty()) {
            first = why.isEmpty() ? "" : "Because: " + why;
        } else {
            first = why.isEmpty() ? chosen + "." : chosen + ", because " + why;
        }
        return first.isEmpty()
                ? MadrText.escaped(record.decision())
                : first + "\n\n" + MadrText.escaped(record.decision());
    }

    private static void consequences(StringBuilder out, DecisionRecord record) {
        if (record.good().isEmpty() && record.bad().isEmpty()) {
            return;
        }
        StringBuilder items = new StringBuilder();
        record.good().forEach(g -> items.append("* Good, because ").append(line(g)));
        record.bad().forEach(b -> items.append("* Bad, because ").append(line(b)));
        section(out, "### Consequences", items.toString());
    }

    private static String line(String text) {
        return MadrText.line(text) + "\n";
    }

    private static void figures(StringBuilder out, List<Option> options) {
        if (options.stream().allMatch(option -> option.figures().isEmpty())) {
            return;
        }
        section(out, "## Pros and Cons of the Options", "");
        for (Option option : options) {
            section(
                    out,
                    "### " + MadrText.line(option.name()),
                    option.figures().stream()
                            .map(f ->
                                    "* Neutral, because "
                                            + MadrText.line(f.name())
                                            + ": "
                                            + MadrText.line(f.value()))
                            .collect(Collectors.joining("\n")));
        }
    }
}
