package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QuietQuestionTest {

    private static Vocabulary read(Board board, List<Region> regions) {
        return Vocabulary.read(board, Flow.of(board), regions, List.of());
    }

    private static WallOnPaper twoAccounts() {
        return new WallOnPaper()
                .region("Auth")
                .aggregate("Account", "email", "password")
                .event("Account locked")
                .event("Account created")
                .region("Point")
                .aggregate("Account", "balance", "currency")
                .event("Account credited")
                .event("Account debited");
    }

    @Test
    void stackingTwoWordingsOfOneEventAsksWhetherTheNamesAreOne() {
        Board apart =
                new WallOnPaper().event("Client registered").event("Customer registered").board;
        Note second = apart.note(new NoteId("n00001")).orElseThrow();
        Note first = apart.note(new NoteId("n00000")).orElseThrow();
        Board stacked = apart.with(second.movedTo(first.bounds()));

        Optional<QuietQuestion> question =
                QuietQuestion.after(
                        apart, read(apart, List.of()), stacked, read(stacked, List.of()));

        assertThat(question).isPresent();
        assertThat(question.get().kind()).isEqualTo(QuietQuestion.Kind.STACKED);
        assertThat(question.get().words()).containsExactlyInAnyOrder("client", "customer");
    }

    @Test
    void aLineThroughTheUsesOfAWordAsksAboutThatWord() {
        WallOnPaper wall = twoAccounts();
        TreeSet<NoteId> everything = new TreeSet<>(wall.board.notes().keySet());
        List<Region> one = List.of(new Region("all", "All", everything, true));

        Optional<QuietQuestion> question =
                QuietQuestion.after(
                        wall.board,
                        read(wall.board, one),
                        wall.board,
                        read(wall.board, wall.drawn()));

        assertThat(question.orElseThrow().kind()).isEqualTo(QuietQuestion.Kind.DIVIDED);
        assertThat(question.orElseThrow().words()).containsExactly("account");
    }

    @Test
    void aNoteThatChangesSidesAsksWhetherItsWordStillFits() {
        WallOnPaper wall = twoAccounts();
        NoteId created = new NoteId("n00002");
        List<Region> moved = new ArrayList<>();
        for (Region region : wall.drawn()) {
            TreeSet<NoteId> notes = new TreeSet<>(region.notes());
            notes.remove(created);
            if (region.id().equals("Point")) {
                notes.add(created);
            }
            moved.add(new Region(region.id(), region.name(), notes, true));
        }

        Optional<QuietQuestion> question =
                QuietQuestion.after(
                        wall.board,
                        read(wall.board, wall.drawn()),
                        wall.board,
                        read(wall.board, moved));

        assertThat(question.orElseThrow().kind()).isEqualTo(QuietQuestion.Kind.MOVED);
        assertThat(question.orElseThrow().notes()).containsExactly(created);
    }

    @Test
    void anyOtherChangeAsksNothing() {
        WallOnPaper wall = twoAccounts();
        Board before = wall.board;
        Vocabulary then = read(before, wall.drawn());
        wall.event("Points expired");

        assertThat(QuietQuestion.after(before, then, wall.board, read(wall.board, wall.drawn())))
                .isEmpty();
    }
}
