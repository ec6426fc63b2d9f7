package dev.watershed.ui.history;

import dev.watershed.storage.journal.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// How moments of a history are written: by the clock alone when all of it happened on one day.
///
/// @param several true when it spans more than one day
record Days(boolean several, Locale locale) {

    /// @param entries in any order
    static Days of(List<Entry> entries, Locale locale) {
        long days = entries.stream().map(entry -> day(entry.at())).distinct().limit(2).count();
        return new Days(days > 1, locale);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }

    String said(Instant at) {
        if (!several) {
            return Moments.clock(at);
        }
        String date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day(at));
        return date + " " + Moments.clock(at);
    }
}
