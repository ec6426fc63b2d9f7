package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WallLayoutTest {

    @Test
    void noNoteCoversAnotherUnlessItIsAnActorBesideItsCommand() throws UnreadableInput {
        for (long seed = 0; seed < 30; seed++) {
            Board board = laidOut(seed);
            List<Note> notes = board.notesInTimeline();
            for (int i = 0; i < notes.size(); i++) {
                for (Note other : notes.subList(i + 1, notes.size())) {
                    Note note = notes.get(i);
                    boolean actor = note.kind() == NoteKind.ACTOR || other.kind() == NoteKind.ACTOR;
                    assertThat(note.bounds().overlaps(other.bounds()) && !actor)
                            .as("seed %s: %s covers %s", seed, note.id(), other.id())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void standingSideBySideAddsNothingToTheDrawnFlow() throws UnreadableInput {
        for (long seed = 0; seed < 30; seed++) {
            assertThat(Flow.of(laidOut(seed)).steps())
                    .as("seed %s", seed)
                    .allMatch(Flow.Step::drawn);
        }
    }

    @Test
    void aLongWallIsWiderThanHigh() throws UnreadableInput {
        var extent = laidOut(7).extent().orElseThrow();

        assertThat(extent.width() / extent.height()).isBetween(1.2, 3.5);
    }

    private static Board laidOut(long seed) throws UnreadableInput {
        return new WallJson().read(randomWall(new Random(seed))).document().board();
    }

    private static String randomWall(Random random) {
        List<String> kinds =
                List.of(
                        "event",
                        "command",
                        "aggregate",
                        "policy",
                        "readModel",
                        "actor",
                        "externalSystem",
                        "hotspot");
        List<String> nodes = new ArrayList<>();
        int count = 40 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            String kind = kinds.get(random.nextInt(kinds.size()));
            nodes.add(
                    "{\"id\": \"n%s\", \"kind\": \"%s\", \"label\": \"N %s\"}"
                            .formatted(i, kind, i));
        }
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            edges.add(
                    "{\"from\": \"n%s\", \"to\": \"n%s\"}"
                            .formatted(random.nextInt(count), random.nextInt(count)));
        }
        nodes.sort(Comparator.naturalOrder());
        return "{\"nodes\": [%s], \"edges\": [%s], \"timeline\": [\"n1\", \"n5\", \"n9\"]}"
                .formatted(String.join(",", nodes), String.join(",", edges));
    }
}
