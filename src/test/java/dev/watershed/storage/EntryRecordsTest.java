package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.board.NoteId;
import dev.watershed.document.Shelf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryRecordsTest {

    public enum Mood {
        CALM,
        VERY_TENSE
    }

    public sealed interface Way permits OnFoot, ByTrain {}

    public record OnFoot(int steps) implements Way {}

    public record ByTrain(String line) implements Way {}

    public record Stop(String name, List<NoteId> notes) {}

    public record Journey(
            String id,
            Mood mood,
            boolean done,
            double length,
            long count,
            Optional<String> wish,
            Optional<Integer> seats,
            List<Stop> stops,
            Set<NoteId> seen,
            Map<NoteId, String> words,
            Instant at,
            LocalDate day,
            Duration time,
            Way way,
            List<Way> others) {}

    private static final Shelf<Journey> JOURNEYS =
            new Shelf<>("journey", Journey.class, Journey::id, Journey::id);

    private static final Journey FULL =
            new Journey(
                    "j1",
                    Mood.VERY_TENSE,
                    true,
                    2.5,
                    7,
                    Optional.of("바다"),
                    Optional.of(0),
                    List.of(new Stop("Pay", List.of(new NoteId("n2"), new NoteId("n1")))),
                    Set.of(new NoteId("n3"), new NoteId("n1")),
                    Map.of(new NoteId("n1"), "account"),
                    Instant.parse("2026-11-23T09:00:00Z"),
                    LocalDate.parse("2026-11-23"),
                    Duration.ofMinutes(5),
                    new ByTrain("Line 2"),
                    List.of(new OnFoot(3), new ByTrain("")));

    private static String written(Journey journey) {
        return StormJson.write(EntryRecords.write("journey", journey.id(), journey).json());
    }

    private static Journey read(String line) throws Exception {
        StormRecord record = new StormRecord(1, line, StormJson.read(line).orElseThrow());
        return EntryReading.read(JOURNEYS, record.text("id"), record);
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        assertThat(read(written(FULL))).isEqualTo(FULL);
    }

    @Test
    void theLineNamesThePartsInTheirOrder() {
        assertThat(written(FULL))
                .isEqualTo(
                        "{\"kind\":\"journey\",\"id\":\"j1\",\"mood\":\"very-tense\",\"done\":true,"
                                + "\"length\":2.5,\"count\":7,\"wish\":\"바다\",\"seats\":0,"
                                + "\"stops\":[{\"name\":\"Pay\",\"notes\":[\"n2\",\"n1\"]}],"
                                + "\"seen\":[\"n1\",\"n3\"],\"words\":{\"n1\":\"account\"},"
                                + "\"at\":\"2026-11-23T09:00:00Z\",\"day\":\"2026-11-23\","
                                + "\"time\":\"PT5M\",\"way\":{\"type\":\"by-train\",\"line\":\"Line"
                                + " 2\"},\"others\":[{\"type\":\"on-foot\",\"steps\":3},"
                                + "{\"type\":\"by-train\"}]}");
    }

    @Test
    void whatIsEmptyIsLeftOutAndReadAsEmpty() throws Exception {
        String bare =
                "{\"kind\":\"journey\",\"id\":\"j1\",\"at\":\"2026-11-23T09:00:00Z\","
                        + "\"day\":\"2026-11-23\",\"way\":{\"type\":\"on-foot\"}}";

        Journey journey = read(bare);

        assertThat(journey.stops()).isEmpty();
        assertThat(journey.wish()).isEmpty();
        assertThat(journey.mood()).isEqualTo(Mood.CALM);
        assertThat(journey.time()).isZero();
    }

    @Test
    void aValueOfAnotherTypeSetsTheRecordAside() {
        for (String[] broken :
                new String[][] {
                    {"\"mood\":\"very-tense\"", "\"mood\":\"angry\""},
                    {"\"done\":true", "\"done\":\"yes\""},
                    {"\"length\":2.5", "\"length\":[]"},
                    {"\"seats\":0", "\"seats\":1.5"},
                    {"\"stops\":[{", "\"stops\":[3,{"},
                    {"2026-11-23T09:00:00Z", "yesterday"},
                    {"by-train", "by-boat"}
                }) {
            String line = written(FULL).replace(broken[0], broken[1]);
            assertThat(line).isNotEqualTo(written(FULL));
            assertThatThrownBy(() -> read(line)).as(line).isInstanceOf(BadRecord.class);
        }
    }
}
