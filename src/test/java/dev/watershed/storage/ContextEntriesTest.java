package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.BusinessModel;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextDetails;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextPattern;
import dev.watershed.boundary.DomainRole;
import dev.watershed.boundary.Evolution;
import dev.watershed.boundary.PatternDecision;
import dev.watershed.document.Document;
import dev.watershed.document.Shelf;
import dev.watershed.document.Shelves;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Canvases, chosen patterns and today's contexts come out of a file as they went in.
class ContextEntriesTest {

    private static final ContextId ORDERING = new ContextId("c1");

    private static <T extends Record> T again(Shelf<T> shelf, T entry) throws UnreadableFile {
        String key = shelf.key().apply(entry);
        Document with = Document.EMPTY.withShelved(Document.EMPTY.shelved().put(shelf, key, entry));
        Document read = StormReader.read(StormWriter.bytes(with)).document();
        return read.shelved().entry(shelf, key).orElseThrow();
    }

    @Test
    void aCanvasKeepsWhatWasWrittenOnIt() throws UnreadableFile {
        ContextDetails details =
                ContextDetails.blank(ORDERING)
                        .meaningForBusiness(
                                Set.of(BusinessModel.REVENUE, BusinessModel.COST_REDUCTION))
                        .evolvedTo(Optional.of(Evolution.CUSTOM_BUILT))
                        .playing(Set.of(DomainRole.GATEWAY))
                        .writing(ContextDetails.Page.ASSUMPTIONS, "한 통화만 씁니다\nOne currency")
                        .placed(Optional.of(0), Optional.of(100));

        assertThat(again(Shelves.CANVASES, details)).isEqualTo(details);
    }

    @Test
    void aChosenPatternKeepsWhoWhenAndWhy() throws UnreadableFile {
        PatternDecision decision =
                new PatternDecision(
                        ORDERING,
                        new ContextId("c2"),
                        List.of(
                                ContextPattern.OPEN_HOST_SERVICE,
                                ContextPattern.ANTICORRUPTION_LAYER),
                        "Their amount is not our total",
                        "Ada",
                        Instant.parse("2026-03-01T10:15:30Z"));

        assertThat(again(Shelves.PATTERNS, decision)).isEqualTo(decision);
    }

    @Test
    void aContextOfTodayKeepsItsNotes() throws UnreadableFile {
        BoundedContext today =
                new BoundedContext(
                        ORDERING,
                        "Shop",
                        Set.of(new NoteId("n1"), new NoteId("n2")),
                        "",
                        Classification.UNDECIDED,
                        3);

        assertThat(again(Shelves.TODAY, today)).isEqualTo(today);
    }
}
