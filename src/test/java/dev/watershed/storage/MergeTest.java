package dev.watershed.storage;

import static dev.watershed.document.Walls.context;
import static dev.watershed.document.Walls.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.document.RandomEdits;
import dev.watershed.document.Walls;
import dev.watershed.finding.Wording;
import dev.watershed.language.RoomQuestion;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final NoteId A = new NoteId("a");
    private static final NoteId B = new NoteId("b");

    private final Document base =
            Walls.after(
                    Document.EMPTY,
                    new Edit.AddNotes(List.of(note("a", 0), note("b", 100)), List.of()),
                    new Edit.DrawContexts(List.of(context("sales", "a"))));

    private static Merged merged(Document base, Document ours, Document theirs) {
        return Merge.merge(base, ours, theirs, Locale.ENGLISH);
    }

    private Merged merged(Edit ours, Edit theirs) {
        return merged(base, Walls.after(base, ours), Walls.after(base, theirs));
    }

    private static List<Note> hotspots(Document document) {
        return document.board().notesBottomToTop().stream()
                .filter(note -> note.kind() == NoteKind.HOTSPOT)
                .toList();
    }

    private static Document wander(Document start, long seed, int steps) {
        Document now = start;
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < steps; i++) {
            if (Decider.decide(now, edits.next()) instanceof Accepted(var changes)) {
                now = Evolution.evolve(now, changes);
            }
        }
        return now;
    }

    @Test
    void changesOfDifferentThingsComeTogether() {
        Merged merged =
                merged(
                        new Edit.RewordNote(A, "Ordered"),
                        new Edit.Together(
                                List.of(
                                        new Edit.MoveNotes(Map.of(A, note("a", 500).bounds())),
                                        new Edit.AddNotes(List.of(note("c", 200)), List.of()))));

        assertThat(merged.conflicts()).isEmpty();
        Note a = merged.document().board().note(A).orElseThrow();
        assertThat(a.text()).isEqualTo("Ordered");
        assertThat(a.bounds().x()).isEqualTo(500);
        assertThat(merged.document().board().notes()).hasSize(3);
    }

    @Test
    void twoWordingsOfOneNoteBecomeAHotspotThatShowsBoth() {
        Merged merged = merged(new Edit.RewordNote(A, "Ordered"), new Edit.RewordNote(A, "Placed"));

        assertThat(merged.conflicts())
                .extracting(Wording::inEnglish)
                .containsExactly("Ordered / Placed: which do we say? “Ordered” or “Placed”");
        assertThat(hotspots(merged.document()))
                .extracting(Note::text)
                .containsExactly("Ordered / Placed: which do we say? “Ordered” or “Placed”");
        assertThat(merged.document().board().note(A).orElseThrow().text()).isEqualTo("Ordered");
    }

    @Test
    void twoWordingsBecomeAWordToDiscuss() {
        Merged merged =
                merged(
                        new Edit.RewordNote(A, "Order placed"),
                        new Edit.RewordNote(A, "Order received"));

        assertThat(hotspots(merged.document()))
                .singleElement()
                .satisfies(hotspot -> {
                    assertThat(hotspot.text())
                            .startsWith("placed / received: which do we say?")
                            .contains("“Order placed” or “Order received”");
                    assertThat(RoomQuestion.on(hotspot).orElseThrow().blanks())
                            .extracting(RoomQuestion.Blank::region)
                            .containsExactly("Order placed", "Order received");
                });
    }

    @Test
    void aNoteThatOneDeletedAndTheOtherUsesStays() {
        Link link = Link.drawn(new LinkId("l"), A, B, LinkKind.LEADS_TO);

        Merged merged = merged(new Edit.DeleteNotes(Set.of(B)), new Edit.AddLink(link));

        assertThat(merged.document().board().notes()).containsKey(B);
        assertThat(merged.document().board().links()).hasSize(1);
        assertThat(merged.conflicts().getFirst().inEnglish())
                .isEqualTo("“Note b” was deleted in one version and is still used in the other");
    }

    @Test
    void aContextThatLostItsLastNoteToBothIsGone() {
        Document two =
                Walls.after(
                        base, new Edit.AssignNotes(Set.of(B), Optional.of(new ContextId("sales"))));

        Merged merged =
                merged(
                        two,
                        Walls.after(two, new Edit.DeleteNotes(Set.of(A))),
                        Walls.after(two, new Edit.DeleteNotes(Set.of(B))));

        assertThat(merged.document().contexts()).isEmpty();
        assertThat(merged.document().board().notes()).isEmpty();
    }

    @Test
    void aNoteThatWasSortedIntoTwoContextsIsAConflictOfTheirNames() {
        Merged merged =
                merged(
                        new Edit.DrawContexts(List.of(context("x1", "b").named("Stock"))),
                        new Edit.DrawContexts(List.of(context("x2", "b").named("Billing"))));

        assertThat(merged.conflicts().getFirst().inEnglish())
                .isEqualTo("Two versions differ in “context”: “Billing” or “Stock”");
    }

    @Test
    void mergingTheSameAgainAddsNothing() {
        Document ours = Walls.after(base, new Edit.RewordNote(A, "Ordered"));
        Document theirs = Walls.after(base, new Edit.RewordNote(A, "Placed"));
        Document once = merged(base, ours, theirs).document();

        assertThat(merged(theirs, once, theirs).document()).isEqualTo(once);
        assertThat(merged(base, once, theirs).document().board().notes())
                .hasSameSizeAs(once.board().notes());
    }

    @Test
    void aSideThatChangedNothingLeavesTheOtherAsItIs() {
        for (int seed = 0; seed < 30; seed++) {
            Document start = new RandomEdits(seed).document(60);
            Document one = wander(start, seed + 100, 25);

            assertThat(merged(start, one, start).document()).isEqualTo(one);
            assertThat(merged(start, start, one).document()).isEqualTo(one);
            assertThat(merged(start, one, one).document()).isEqualTo(one);
        }
    }

    @Test
    void itDoesNotMatterWhoIsWho() {
        for (int seed = 0; seed < 30; seed++) {
            Document start = new RandomEdits(seed).document(60);
            Document one = wander(start, seed + 100, 25);
            Document other = wander(start, seed + 200, 25);

            Merged merged = merged(start, one, other);

            assertThat(merged(start, other, one)).isEqualTo(merged);
        }
    }

    @Test
    void noNoteThatSomebodyAddedOrBothKeptIsLost() {
        for (int seed = 0; seed < 30; seed++) {
            Document start = new RandomEdits(seed).document(60);
            Document one = wander(start, seed + 100, 25);
            Document other = wander(start, seed + 200, 25);
            Set<NoteId> before = start.board().notes().keySet();
            Set<NoteId> expected = new HashSet<>(one.board().notes().keySet());
            expected.removeIf(id -> before.contains(id) && !other.board().notes().containsKey(id));
            other.board().notes().keySet().stream()
                    .filter(id -> !before.contains(id))
                    .forEach(expected::add);

            Document merged = merged(start, one, other).document();

            assertThat(merged.board().notes().keySet()).containsAll(expected);
            assertThat(merged.foreign().records()).isEmpty();
            assertThat(merged.contextOf().keySet()).isSubsetOf(merged.board().notes().keySet());
        }
    }

    @Test
    void linesWithoutAnIdOnBothSidesAreBothKept() throws Exception {
        String head = "{\"format\":\"watershed-storm\",\"title\":\"t\"}\n";
        Document ours = read(head + "{\"kind\":\"note\",\"id\":\"\",\"text\":\"mine\"}\n");
        Document theirs = read(head + "{\"kind\":\"note\",\"text\":\"theirs\"}\n");

        Merged merged = merged(Document.EMPTY, ours, theirs);

        assertThat(merged.document().foreign().records()).hasSize(2);
    }

    private static Document read(String file) throws UnreadableFile {
        return StormReader.read(file.getBytes(StandardCharsets.UTF_8)).document();
    }
}
