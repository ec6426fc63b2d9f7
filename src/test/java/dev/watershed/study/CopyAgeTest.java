package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.data.Age;
import dev.watershed.data.DataCopy;
import dev.watershed.data.Holding;
import dev.watershed.data.Ownership;
import dev.watershed.data.Reading;
import dev.watershed.data.Travels;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.ExportedFile;
import dev.watershed.exchange.Formats;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.report.HtmlReport;
import dev.watershed.report.Section;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// How old a read-only copy may be, from where it is entered to where it is read.
class CopyAgeTest {

    private static final NoteId SCHEDULE = new NoteId("ag-schedule");

    private final Journal journal = Journal.startingWith(flights());

    @Test
    void aCopyTheWallShowsCanBeGivenAnAgeWhichIsOneUndo() {
        Document before = journal.document();

        agreeOn(300);

        assertThat(path(Locale.ENGLISH))
                .isEqualTo("copy, by Schedule published, at most 5 minutes old");
        assertThat(path(Locale.KOREAN)).contains("5분");
        journal.undo("", Instant.EPOCH, new TransactionId("u"));
        assertThat(journal.document()).isEqualTo(before);
        assertThat(path(Locale.ENGLISH)).isEqualTo("copy, by Schedule published");
    }

    @Test
    void anotherAgeTakesThePlaceOfTheFirst() {
        agreeOn(300);
        agreeOn(7_200);

        assertThat(journal.document().shelf(Shelves.COPIES)).hasSize(1);
        assertThat(path(Locale.ENGLISH)).endsWith("at most 2 hours old");
    }

    @Test
    void theHandOverAndTheReportTellTheAge() {
        assertThat(handOver())
                .contains("nobody has said yet")
                .doesNotContain("at-most-seconds-old");

        agreeOn(90);

        assertThat(handOver()).contains("at-most-seconds-old: 90").contains("90 seconds");
        assertThat(report()).contains("at most 90 seconds old");
    }

    @Test
    void anAgeIsSaidInTheLargestUnitThatSaysItWhole() {
        assertThat(Travels.age(1).inEnglish()).isEqualTo("1 second");
        assertThat(Travels.age(60).inEnglish()).isEqualTo("1 minute");
        assertThat(Travels.age(5_400).inEnglish()).isEqualTo("90 minutes");
        assertThat(Travels.age(172_800).inEnglish()).isEqualTo("2 days");
        for (int seconds : new int[] {0, 1, 59, 60, 61, 3_600, 86_400, 100_000}) {
            assertThat(Age.of(seconds).seconds()).isEqualTo(seconds);
        }
    }

    private void agreeOn(int seconds) {
        Study study = Study.of(journal.document());
        Ownership ownership = study.data().ownership();
        Holding schedule = ownership.holding(SCHEDULE).orElseThrow();
        Reading reading = schedule.readers().getFirst();
        DataCopy copy =
                ownership.copyOf(
                        journal.document().board(),
                        schedule,
                        reading,
                        study.services().service(reading.by()).orElseThrow().context());
        journal.perform(
                new Edit.Shelve<>(Shelves.COPIES, copy.agedAtMost(seconds)),
                "",
                Instant.EPOCH,
                new TransactionId("t" + journal.size()));
    }

    private String path(Locale language) {
        Holding schedule =
                Study.of(journal.document()).data().ownership().holding(SCHEDULE).orElseThrow();
        return Travels.of(journal.document().board(), schedule).in(language);
    }

    private String handOver() {
        return Formats.writable("hand-over").orElseThrow().write(journal.document()).stream()
                .map(ExportedFile::content)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private String report() {
        return HtmlReport.of(
                Study.of(journal.document()),
                Locale.ENGLISH,
                LocalDate.EPOCH,
                EnumSet.allOf(Section.class));
    }

    private static Document flights() {
        try {
            byte[] file = Files.readAllBytes(Path.of("samples", "flight-booking.storm"));
            Document document = StormReader.read(file).document();
            for (BoundedContext context : Study.of(document).contexts()) {
                document = document.with(context);
            }
            return document;
        } catch (IOException | UnreadableFile gone) {
            throw new IllegalStateException(gone);
        }
    }
}
