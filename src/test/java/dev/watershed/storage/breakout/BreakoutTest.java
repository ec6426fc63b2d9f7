package dev.watershed.storage.breakout;

import static dev.watershed.document.Walls.context;
import static dev.watershed.document.Walls.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.document.RandomEdits;
import dev.watershed.document.Walls;
import dev.watershed.storage.Merged;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BreakoutTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Stretch MIDDLE =
            new Stretch(Optional.of(new PivotId("p1")), Optional.of(new PivotId("p2")));

    /// Notes at 0, 400, 500 and 1000; tapes at 300 and 900.
    private final Document wall =
            Walls.after(
                    Document.EMPTY.titled("Shop"),
                    new Edit.AddNotes(
                            List.of(note("a", 0), note("b", 400), note("c", 500), note("d", 1000)),
                            List.of()),
                    new Edit.PlacePivot(pivot("p1", 300, "Order placed")),
                    new Edit.PlacePivot(pivot("p2", 900, "Order paid")),
                    new Edit.AddLink(link("bc", "b", "c")),
                    new Edit.AddLink(link("cd", "c", "d")),
                    new Edit.DrawContexts(List.of(context("sales", "a", "b"))));

    private static Pivot pivot(String id, double x, String name) {
        return new Pivot(new PivotId(id), x, name, Optional.empty());
    }

    private static Link link(String id, String from, String to) {
        return new Link(new LinkId(id), new NoteId(from), new NoteId(to), LinkKind.LEADS_TO, 1);
    }

    private static NoteId id(String id) {
        return new NoteId(id);
    }

    private static HandOut handedOut(Document wall) throws UnreadableFile {
        return HandOut.of(wall, MIDDLE, "Blue", "g1", NOW, Locale.ENGLISH);
    }

    /// As it comes back from its file.
    private static Document read(Document group) throws UnreadableFile {
        return StormReader.read(StormWriter.bytes(group)).document();
    }

    private static Merged all(TakeBack back) {
        return back.without(Set.of(), NOW, Locale.ENGLISH);
    }

    private Document marked() throws UnreadableFile {
        return Walls.after(wall, handedOut(wall).mark());
    }

    @Test
    void theGroupGetsWhatLiesBetweenTheTwoEventsAndNothingElse() throws Exception {
        Document group = read(handedOut(wall).group());

        assertThat(group.title()).isEqualTo("Blue – Shop");
        assertThat(group.board().notes().keySet()).containsExactlyInAnyOrder(id("b"), id("c"));
        assertThat(group.board().links().keySet()).containsExactly(new LinkId("bc"));
        assertThat(group.board().pivots()).hasSize(2);
        assertThat(group.contexts()).hasSize(1);
    }

    @Test
    void everyStretchBetweenNeighboursCanBeChosen() {
        assertThat(Stretch.of(wall.board()).stream().map(s -> s.label(wall.board()).inEnglish()))
                .containsExactly(
                        "the beginning → Order placed",
                        "Order placed → Order paid",
                        "Order paid → the end");
    }

    @Test
    void whatAGroupDidIsListedAndTakenBackAsOneEdit() throws Exception {
        Document group =
                Walls.after(
                        read(handedOut(wall).group()),
                        new Edit.AddNotes(List.of(note("new", 600)), List.of()),
                        new Edit.RewordNote(id("b"), "Basket filled"),
                        new Edit.DeleteNotes(Set.of(id("c"))));
        Document here = marked();

        TakeBack back = TakeBack.of(here, read(group));

        assertThat(back.entries().stream().map(e -> e.what() + " " + e.said().inEnglish()))
                .containsExactly(
                        "ADDED “Note new”",
                        "CHANGED “Note b”".replace("Note b", "Basket filled"),
                        "REMOVED “Note c”",
                        "REMOVED Arrow from “Note b” to “Note c”"
                                .replace("Note b", "Basket filled"));
        Document after = Walls.after(here, back.edit(all(back)));
        assertThat(after.board().note(id("new"))).isPresent();
        assertThat(after.board().note(id("b")).map(Note::text)).contains("Basket filled");
        assertThat(after.title()).isEqualTo("Shop");
        assertThat(after.board().note(id("a"))).isPresent();
    }

    @Test
    void whatTheRestOfTheWallStillNeedsStaysWithAHotspot() throws Exception {
        Document group =
                Walls.after(read(handedOut(wall).group()), new Edit.DeleteNotes(Set.of(id("c"))));

        Merged merged = all(TakeBack.of(marked(), group));

        assertThat(merged.document().board().note(id("c"))).isPresent();
        assertThat(merged.conflicts()).hasSize(1);
    }

    @Test
    void entriesThatAreLeftOutLeaveTheWallAsItIs() throws Exception {
        Document group =
                Walls.after(
                        read(handedOut(wall).group()),
                        new Edit.AddNotes(List.of(note("x", 600), note("y", 700)), List.of()),
                        new Edit.AddLink(link("xy", "x", "y")),
                        new Edit.RewordNote(id("b"), "Basket filled"));
        TakeBack back = TakeBack.of(marked(), group);

        Document after = back.without(Set.of("note x", "note b"), NOW, Locale.ENGLISH).document();

        assertThat(after.board().note(id("x"))).isEmpty();
        assertThat(after.board().note(id("y"))).isPresent();
        assertThat(after.board().links()).doesNotContainKey(new LinkId("xy"));
        assertThat(after.board().note(id("b")).map(Note::text)).contains("Note b");
    }

    @Test
    void bothValuesHangOnAHotspotWhereTheWallSaysSomethingElseByNow() throws Exception {
        Document group =
                Walls.after(read(handedOut(wall).group()), new Edit.RewordNote(id("b"), "Theirs"));
        Document here = Walls.after(marked(), new Edit.RewordNote(id("b"), "Ours"));
        TakeBack back = TakeBack.of(here, group);

        Merged merged = all(back);

        assertThat(back.entries()).singleElement().matches(Returned::also);
        assertThat(merged.document().board().notes().values())
                .anyMatch(n ->
                        n.kind() == NoteKind.HOTSPOT
                                && n.text().contains("Theirs")
                                && n.text().contains("Ours"));
    }

    @Test
    void aSecondTakingBackOffersOnlyWhatIsNewSince() throws Exception {
        Document first =
                Walls.after(read(handedOut(wall).group()), new Edit.RewordNote(id("b"), "Once"));
        Document here = all(TakeBack.of(marked(), first)).document();
        Document second =
                Walls.after(first, new Edit.AddNotes(List.of(note("late", 650)), List.of()));

        TakeBack again = TakeBack.of(here, second);

        assertThat(TakeBack.of(here, first).entries()).isEmpty();
        assertThat(again.entries()).singleElement().matches(e -> e.key().equals("note late"));
        assertThat(all(again).conflicts()).isEmpty();
    }

    @Test
    void whatComesAfterMovesWhereAGroupMovedItsEnd() throws Exception {
        Document group =
                Walls.after(
                        read(handedOut(wall).group()),
                        new Edit.PlacePivot(pivot("p2", 1300, "Order paid")));
        TakeBack back = TakeBack.of(marked(), group);

        Document moved = all(back).document();
        Document kept = back.without(Set.of("room pivot p2"), NOW, Locale.ENGLISH).document();

        assertThat(moved.board().note(id("d")).orElseThrow().bounds().x()).isEqualTo(1400);
        assertThat(kept.board().note(id("d")).orElseThrow().bounds().x()).isEqualTo(1000);
        assertThat(moved.board().note(id("a")).orElseThrow().bounds().x()).isZero();
    }

    @Test
    void aContextOnlyTheGroupLeftStaysForTheRest() throws Exception {
        Document group =
                Walls.after(
                        read(handedOut(wall).group()),
                        new Edit.AssignNotes(Set.of(id("b")), Optional.empty()));

        Merged merged = all(TakeBack.of(marked(), group));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.document().contextHolding(id("a"))).isPresent();
        assertThat(merged.document().contextHolding(id("b"))).isEmpty();
    }

    @Test
    void aWallNobodyHandedOutIsRefused() throws Exception {
        Document group = handedOut(wall).group();
        Document other = Document.EMPTY.titled("Other");

        assertThatThrownBy(() -> TakeBack.of(wall, wall)).hasMessageContaining("not handed out");
        assertThatThrownBy(() -> TakeBack.of(other, group)).hasMessageContaining("another wall");
        assertThatThrownBy(() ->
                        HandOut.of(
                                other,
                                new Stretch(Optional.empty(), Optional.empty()),
                                "x",
                                "g",
                                NOW,
                                Locale.ENGLISH))
                .hasMessageContaining("no note");
    }

    /// Whatever wall, whatever the group does: nothing left out on an unchanged wall gives the
    /// group's notes, everything left out gives the wall as it was.
    @Test
    void randomGroupsComeBackWhole() throws Exception {
        for (int seed = 0; seed < 150; seed++) {
            Document start = new RandomEdits(seed).document(60);
            Stretch whole = new Stretch(Optional.empty(), Optional.empty());
            if (start.board().notes().isEmpty()) {
                continue;
            }
            HandOut out = HandOut.of(start, whole, "G", "g", NOW, Locale.ENGLISH);
            Document here = Walls.after(start, out.mark());
            Document group = wander(read(out.group()), seed + 1_000, 25);
            TakeBack back = TakeBack.of(here, read(group));

            Merged taken = all(back);
            Merged none = back.without(back.keys(), NOW, Locale.ENGLISH);

            assertThat(taken.document().board().notes().keySet())
                    .as("seed %d", seed)
                    .containsAll(group.board().notes().keySet());
            assertThat(none.conflicts()).as("seed %d", seed).isEmpty();
            assertThat(none.document().board()).as("seed %d", seed).isEqualTo(here.board());
            assertThat(StormReader.read(StormWriter.bytes(taken.document())).document())
                    .as("seed %d", seed)
                    .isEqualTo(taken.document());
        }
    }

    private static Document wander(Document start, long seed, int steps) {
        Document now = start;
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < steps; i++) {
            Edit edit = edits.next();
            boolean other = edit instanceof Edit.ReplaceWall;
            if (!other && Decider.decide(now, edit) instanceof Accepted(var changes)) {
                now = Evolution.evolve(now, changes);
            }
        }
        return now;
    }
}
