package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.board.Rank;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.geometry.Point;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.workshop.Aside;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.OpenQuestion;
import dev.watershed.workshop.ReadyPlan;
import dev.watershed.workshop.Snapshot;
import dev.watershed.workshop.Stand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a facilitator leads with survives the file.
class WorkshopRecordsTest {

    private static final Instant NINE = Instant.parse("2025-11-22T09:00:00Z");
    private static final NoteId PLACED = new NoteId("placed");

    private static final Board WALL =
            Board.EMPTY
                    .with(note("placed", NoteKind.EVENT, 0))
                    .with(note("view", NoteKind.READ_MODEL, 80).withLock(true))
                    .with(
                            Link.drawn(
                                    new LinkId("l"), new NoteId("view"), PLACED, LinkKind.LEADS_TO))
                    .with(new Lane(new LaneId("lane"), "Shop", 0, 300))
                    .with(new Pivot(new PivotId("p"), 200, "", Optional.of(PLACED)));

    private static Note note(String name, NoteKind kind, double x) {
        return Note.written(new NoteId(name), kind, name, new Point(x, 40), Rank.MIDDLE)
                .carrying(List.of("order no", "합계"));
    }

    private static Document after(Edit edit) {
        Journal journal = Journal.startingWith(Document.EMPTY.with(WALL));
        journal.perform(edit, "Jiyoung", NINE, new TransactionId("t"));
        return journal.document();
    }

    private static Document reopened(Document document) throws Exception {
        return StormReader.read(StormWriter.bytes(document)).document();
    }

    @Test
    void aTimerIsStoredAsItsDeadline() throws Exception {
        Stand stand =
                Stand.begun(ReadyPlan.REMOTE.plan(), List.of("Jiyoung", "Tom"), NINE)
                        .at(4, NINE)
                        .introducing(NoteKind.READ_MODEL)
                        .with(Aside.DISCUSSION, NINE.plusSeconds(60));

        Document again = reopened(after(new Edit.Shelve<>(Shelves.SESSION, stand)));

        assertThat(again.shelf(Shelves.SESSION)).containsValue(stand);
        Stand read = again.shelf(Shelves.SESSION).get("now");
        assertThat(read.clock().left(NINE.plusSeconds(120))).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void votesAndQuestionsAreKept() throws Exception {
        Ballot ballot =
                Ballot.opened("b", "What first?", Ballot.Mark.ARROW, 3, List.of("Ana", "Bo"))
                        .cast("Ana", PLACED)
                        .close();
        OpenQuestion question = OpenQuestion.parked("q", "Which countries?").ownedBy("Ana");

        Document again =
                reopened(
                        after(
                                new Edit.Together(
                                        List.of(
                                                new Edit.Shelve<>(Shelves.BALLOTS, ballot),
                                                new Edit.Shelve<>(Shelves.QUESTIONS, question)))));

        assertThat(again.shelf(Shelves.BALLOTS)).containsValue(ballot);
        assertThat(again.shelf(Shelves.QUESTIONS)).containsValue(question);
    }

    @Test
    void aSnapshotKeepsTheWholeWall() throws Exception {
        Snapshot snapshot = Snapshot.of("s", "Before lunch", Optional.empty(), NINE, WALL);

        Document again = reopened(after(new Edit.Shelve<>(Shelves.SNAPSHOTS, snapshot)));

        assertThat(again.shelf(Shelves.SNAPSHOTS).get("s").board()).isEqualTo(WALL);
    }
}
