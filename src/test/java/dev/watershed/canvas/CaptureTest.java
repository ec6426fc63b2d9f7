package dev.watershed.canvas;

import static dev.watershed.canvas.TestCanvas.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.geometry.Bounds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaptureTest {

    private static final List<NoteKind> KINDS = List.of(NoteKind.values());

    @Test
    void aPrefixNamesTheKind() {
        assertThat(Capture.read("! Who pays?", NoteKind.EVENT))
                .contains(new Capture.Line(NoteKind.HOTSPOT, "Who pays?"));
        assertThat(Capture.read("@구매자", NoteKind.EVENT))
                .contains(new Capture.Line(NoteKind.ACTOR, "구매자"));
        assertThat(Capture.read(">Place order", NoteKind.EVENT).orElseThrow().kind())
                .isEqualTo(NoteKind.COMMAND);
        assertThat(Capture.read("~x", NoteKind.EVENT).orElseThrow().kind())
                .isEqualTo(NoteKind.POLICY);
        assertThat(Capture.read("?x", NoteKind.EVENT).orElseThrow().kind())
                .isEqualTo(NoteKind.READ_MODEL);
        assertThat(Capture.read("#x", NoteKind.EVENT).orElseThrow().kind())
                .isEqualTo(NoteKind.AGGREGATE);
        assertThat(Capture.read("Order placed", NoteKind.POLICY))
                .contains(new Capture.Line(NoteKind.POLICY, "Order placed"));
    }

    @Test
    void nothingButAPrefixOrBlanksIsNoNote() {
        assertThat(Capture.read("  ", NoteKind.EVENT)).isEmpty();
        assertThat(Capture.read("!", NoteKind.EVENT)).isEmpty();
    }

    @Test
    void theNextNoteGoesRightOfTheLast() {
        TestCanvas canvas = new TestCanvas();

        canvas.capture("주문이 접수되었다").capture("Paid").capture("Sent");

        Bounds first = canvas.place("주문이 접수되었다");
        assertThat(canvas.place("Paid")).isEqualTo(first.movedBy(72, 0));
        assertThat(canvas.place("Sent")).isEqualTo(first.movedBy(144, 0));
        assertThat(canvas.undos()).isEqualTo(3);
    }

    @Test
    void aNoteGoesIntoTheLaneOneLooksAt() {
        TestCanvas canvas =
                new TestCanvas(event("Elsewhere", 0, 20))
                        .withLane("Top", 0, 200)
                        .withLane("Shop", 300, 160);

        canvas.capture("Listed");

        assertThat(canvas.board().laneOf(canvas.noteSaying("Listed")).orElseThrow().name())
                .isEqualTo("Shop");
    }

    @Test
    void pastedLinesAreNotesInOneUndo() {
        TestCanvas canvas = new TestCanvas();

        canvas.paste("Order placed\n\n- Paid\n  2. Sent\r\n! Who pays?\n");

        assertThat(canvas.texts()).containsExactly("Order placed", "Paid", "Sent", "Who pays?");
        assertThat(canvas.undos()).isEqualTo(1);
        assertThat(canvas.undo().texts()).isEmpty();
    }

    @Test
    void aRowWithTabsNamesKindLaneAndActor() {
        TestCanvas canvas = new TestCanvas().withLane("Shop", 0, 200);

        canvas.paste("Place order\tcommand\tShop\tBuyer\n결제 승인됨\t이벤트\tFinance");

        assertThat(canvas.noteSaying("Place order").kind()).isEqualTo(NoteKind.COMMAND);
        assertThat(canvas.noteSaying("Buyer").kind()).isEqualTo(NoteKind.ACTOR);
        assertThat(canvas.board().laneOf(canvas.noteSaying("Place order")).orElseThrow().name())
                .isEqualTo("Shop");
        assertThat(canvas.board().laneOf(canvas.noteSaying("결제 승인됨")).orElseThrow().name())
                .isEqualTo("Finance");
        assertThat(canvas.undos()).isEqualTo(1);
    }

    @Test
    void emojiAndWritingFromTheRightAreKeptAndWhatNobodySeesIsNoNote() {
        assertThat(Capture.read("주문 접수됨 👩‍💻 تم الطلب", NoteKind.EVENT).orElseThrow().text())
                .isEqualTo("주문 접수됨 👩‍💻 تم الطلب");
        assertThat(Capture.read("\u200B\u200D\u200F", NoteKind.EVENT)).isEmpty();
    }

    @Test
    void noCapturedNoteEverLiesOnAnother() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Note[] there = new Note[40];
            for (int i = 0; i < there.length; i++) {
                NoteKind kind = KINDS.get(random.nextInt(KINDS.size()));
                there[i] =
                        TestCanvas.note(kind, "n" + i, random.nextInt(1200), random.nextInt(700));
            }
            TestCanvas canvas = new TestCanvas(there);
            String lines = "a\n@b\n~c\n#d\ne\nf\ng\nh\ni\nj\nk\nl\nm".repeat(2);
            canvas.capture("first").paste(lines).capture("last");
            List<Note> fresh =
                    canvas.board().notes().values().stream()
                            .filter(note -> !note.text().matches("n\\d+"))
                            .toList();
            assertThat(fresh).hasSizeGreaterThan(20);
            for (Note note : fresh) {
                assertThat(canvas.board().notes().values())
                        .filteredOn(other -> !other.id().equals(note.id()))
                        .noneMatch(other -> other.bounds().overlaps(note.bounds()));
            }
        }
    }

    @Test
    void theCameraFollowsOnlyWhenTheSlotIsOutOfSight() {
        TestCanvas canvas = new TestCanvas();
        Camera before = canvas.camera();

        canvas.capture("One");
        assertThat(canvas.camera()).isEqualTo(before);

        for (int i = 0; i < 30; i++) {
            canvas.capture("Note " + i);
        }
        assertThat(canvas.camera()).isNotEqualTo(before);
        assertThat(canvas.camera().visible().contains(canvas.place("Note 29"))).isTrue();
    }
}
