package dev.watershed.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Note note(String name, double x) {
        return Note.written(new NoteId(name), NoteKind.EVENT, name, new Point(x, 0), Rank.MIDDLE);
    }

    @Test
    void whatCameWentMovedAndWasRewordedIsTold() {
        Board before =
                Board.EMPTY.with(note("stays", 0)).with(note("goes", 100)).with(note("walks", 200));
        Board after =
                Board.EMPTY
                        .with(note("stays", 0).reworded("Stayed"))
                        .with(note("walks", 400))
                        .with(note("comes", 500));

        Comparison told = Comparison.of(before, after);

        assertThat(told.added()).extracting(Note::text).containsExactly("comes");
        assertThat(told.removed()).extracting(Note::text).containsExactly("goes");
        assertThat(told.moved()).extracting(m -> m.note().text()).containsExactly("walks");
        assertThat(told.reworded()).extracting(r -> r.after().text()).containsExactly("Stayed");
        assertThat(Comparison.of(after, after).isEmpty()).isTrue();
    }

    @Test
    void everyHotspotIsAnOpenQuestionAndTheParkingLotComesAfter() {
        Note hotspot =
                Note.written(
                        new NoteId("h"),
                        NoteKind.HOTSPOT,
                        "Who pays?",
                        new Point(0, 0),
                        Rank.MIDDLE);
        OpenQuestion owned = OpenQuestion.on(hotspot).ownedBy("Ana");
        OpenQuestion parked = OpenQuestion.parked("p", "Which countries?");

        List<OpenQuestion> all =
                OpenQuestion.all(
                        Board.EMPTY.with(hotspot.reworded("Who really pays?")),
                        List.of(parked, owned));

        assertThat(all)
                .extracting(OpenQuestion::question)
                .containsExactly("Who really pays?", "Which countries?");
        assertThat(all.getFirst().owner()).isEqualTo("Ana");
        assertThat(all.getFirst().status()).isEqualTo(OpenQuestion.Status.TAKEN);
    }
}
