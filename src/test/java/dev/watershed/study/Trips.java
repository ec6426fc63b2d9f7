package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.decision.DecisionId;
import dev.watershed.document.Accepted;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The train trip of the samples, with something planted.
final class Trips {

    private Document trip;
    private int ids;

    Trips() throws IOException, UnreadableFile {
        byte[] file = Files.readAllBytes(Path.of("samples", "train-trip.storm"));
        trip = StormReader.read(file).document();
    }

    Document trip() {
        return trip;
    }

    Trips carrying(String note, String... attributes) {
        trip = perform(trip, new Edit.DescribeNote(new NoteId(note), List.of(attributes), ""));
        return this;
    }

    Document perform(Document document, Edit edit) {
        Journal journal = Journal.startingWith(document);
        journal.perform(edit, "", Instant.EPOCH, new TransactionId("t"));
        return journal.document();
    }

    /// Takes every way out of the first finding of a rule, each on a wall of its own: it is
    /// accepted, settles the finding, drafts one decision and is one undo.
    List<WayOut> settled(Document document, String rule) {
        Finding finding = finding(document, rule).orElseThrow();
        WaysOut search = new WaysOut(Study.of(document), this::id);
        List<WayOut> ways = search.of(finding);
        for (WayOut way : ways) {
            Journal journal = Journal.startingWith(document);
            Pen pen = new Pen(new DecisionId("d"), "Ada", Instant.EPOCH, Locale.ENGLISH);
            Edit edit = search.decided(finding, ways, way, pen);

            var decision = journal.perform(edit, "Ada", Instant.EPOCH, new TransactionId("t"));

            assertThat(decision).as(way.name().inEnglish()).isInstanceOf(Accepted.class);
            assertThat(Study.of(journal.document()).data().findings())
                    .as(way.name().inEnglish())
                    .noneMatch(f -> isSame(f, finding));
            assertThat(journal.document().shelf(Shelves.DECISIONS)).hasSize(1);
            assertThat(way.name().in(Locale.KOREAN)).isNotEqualTo(way.name().inEnglish());
            assertThat(way.consequence().in(Locale.KOREAN)).doesNotContain("{", "[");
            journal.undo("Ada", Instant.EPOCH, new TransactionId("u"));
            assertThat(journal.document()).isEqualTo(document);
        }
        return ways;
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.evidence().ids().getFirst().equals(other.evidence().ids().getFirst());
    }

    static Optional<Finding> finding(Document document, String rule) {
        return Study.of(document).data().findings().stream()
                .filter(f -> f.rule().value().equals(rule))
                .findFirst();
    }

    private String id() {
        return "new-" + ids++;
    }
}
