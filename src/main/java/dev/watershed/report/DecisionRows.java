package dev.watershed.report;

import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.Option;
import dev.watershed.finding.Wording;
import dev.watershed.study.Study;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The decisions section: what was chosen, from what, and why; in the order of their numbers.
record DecisionRows(List<Card> cards) {

    record Card(
            int number,
            String title,
            String status,
            String context,
            List<String> figures,
            List<Choice> options,
            String decision,
            String why,
            List<String> good,
            List<String> bad) {}

    record Choice(String name, boolean chosen, List<String> values) {}

    static DecisionRows of(Study study, Locale locale) {
        return new DecisionRows(
                study.decisionLog().records().stream()
                        .sorted(Comparator.comparingInt(DecisionRecord::number))
                        .map(record -> card(record, locale))
                        .toList());
    }

    private static Card card(DecisionRecord record, Locale locale) {
        List<String> figures =
                record.options().stream()
                        .findFirst()
                        .map(option -> option.figures().stream().map(Option.Figure::name).toList())
                        .orElse(List.of());
        return new Card(
                record.number(),
                record.title(),
                Wording.of("report.status-" + record.status().code()).in(locale),
                record.context(),
                figures,
                record.options().stream().map(option -> choice(option, figures)).toList(),
                record.decision(),
                record.why(),
                record.good(),
                record.bad());
    }

    private static Choice choice(Option option, List<String> figures) {
        return new Choice(
                option.name(),
                option.chosen(),
                figures.stream().map(name -> option.figure(name).orElse("")).toList());
    }
}
