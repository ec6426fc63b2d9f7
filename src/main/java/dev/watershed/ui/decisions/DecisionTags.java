package dev.watershed.ui.decisions;

import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.Occasion;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;

/// Where a record stands, and when, in a word or two.
final class DecisionTags {

    private final Texts texts;
    private final InstantSource clock;

    DecisionTags(Texts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
    }

    Label state(DecisionRecord record, DecisionLog log) {
        return switch (record.status()) {
            case PROPOSED ->
                    record.needsWhy()
                            ? Labels.tag(texts.of("decisions.needs-why"), "accent")
                            : Labels.tag(texts.of("decisions.proposed"), "");
            case ACCEPTED ->
                    record.occasion() == Occasion.WAIVER
                            ? Labels.tag(texts.of("decisions.waived"), "warning")
                            : Labels.tag(texts.of("decisions.state-accepted"), "good");
            case REJECTED -> Labels.tag(texts.of("decisions.rejected"), "");
            case DEPRECATED -> Labels.tag(texts.of("decisions.deprecated"), "");
            case SUPERSEDED ->
                    Labels.tag(
                            log.successorOf(record.id())
                                    .map(next -> texts.of("decisions.superseded-by", next.number()))
                                    .orElse(texts.of("decisions.superseded")),
                            "");
        };
    }

    /// Today, yesterday, or the day.
    String day(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneId.systemDefault());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        if (day.equals(today)) {
            return texts.of("decisions.today");
        }
        return day.equals(today.minusDays(1))
                ? texts.of("decisions.yesterday")
                : day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(texts.locale()));
    }

    /// The time of today, else the day.
    String moment(Instant at) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return LocalDate.ofInstant(at, ZoneId.systemDefault()).equals(today)
                ? at.atZone(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("HH:mm", texts.locale()))
                : day(at);
    }
}
