package dev.watershed.canvas;

import static dev.watershed.canvas.TestCanvas.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.drawing.text.NoteText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoomCameraTest {

    private static final Camera ROOM = new Camera(0, 0, 1, 1280, 712);

    private static WallIndex wall(int notes) {
        Board board = Board.EMPTY;
        for (int i = 0; i < notes; i++) {
            board = board.with(event("Reservation confirmed again " + i, i * 72, i % 3 * 80));
        }
        WallIndex index = new WallIndex();
        index.follow(board);
        return index;
    }

    @Test
    void noTextIsTooSmallForTheBackOfTheRoom() {
        WallIndex wall = wall(60);
        Camera facilitator = new Camera(0, 0, 0.1, 1440, 900);

        Camera room = RoomCamera.of(ROOM, facilitator, wall, Optional.empty());

        for (Note note : wall.notesIn(room.visible())) {
            double size = NoteText.fitted(note.text(), 64, 64, 0).size() * room.zoom();
            assertThat(size).isGreaterThanOrEqualTo(RoomCamera.LEAST_TEXT - 1e-6);
        }
    }

    @Test
    void theToldEventIsAlwaysInSightAndTheViewIsSteady() {
        WallIndex wall = wall(60);
        Camera room = ROOM;
        int moved = 0;
        for (Note told : wall.board().notesInTimeline()) {
            Camera next = RoomCamera.of(room, ROOM, wall, Optional.of(told));
            assertThat(next.visible().contains(told.bounds().centre())).isTrue();
            moved += next.equals(room) ? 0 : 1;
            room = next;
        }
        assertThat(moved).isLessThan(40);
    }
}
