package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.document.Inversion;
import dev.watershed.document.RandomEdits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StormLawsTest {

    private static final int SEEDS = 60;

    private static Opened read(String text) throws UnreadableFile {
        return StormReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() throws UnreadableFile {
        for (int seed = 0; seed < SEEDS; seed++) {
            Document document = new RandomEdits(seed).document(150);

            Opened opened = StormReader.read(StormWriter.bytes(document));

            assertThat(opened.warnings()).isEmpty();
            assertThat(opened.readOnly()).isEmpty();
            assertThat(opened.document()).isEqualTo(document);
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytesHoweverItCameToBe() throws UnreadableFile {
        for (int seed = 0; seed < SEEDS; seed++) {
            Document document = new RandomEdits(seed).document(120);
            String written = StormWriter.text(document);
            Document detour = document;
            RandomEdits more = new RandomEdits(seed + 500);
            for (int i = 0; i < 20; i++) {
                if (Decider.decide(detour, more.next()) instanceof Accepted(var changes)) {
                    Document there = Evolution.evolve(detour, changes);
                    detour = Evolution.evolve(there, Inversion.inverse(changes));
                }
            }
            assertThat(StormWriter.text(detour)).isEqualTo(written);

            List<String> lines = new ArrayList<>(written.lines().toList());
            Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
            assertThat(StormWriter.text(read(String.join("\n", lines)).document()))
                    .isEqualTo(written);
        }
    }

    @Test
    void linesAreSortedByKindAndId() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            String written = StormWriter.text(new RandomEdits(seed).document(120));
            List<List<String>> keys = new ArrayList<>();
            for (String line : written.lines().skip(1).toList()) {
                var record = StormJson.read(line).orElseThrow();
                keys.add(List.of(record.path("kind").asText(), record.path("id").asText()));
            }
            assertThat(keys)
                    .isSortedAccordingTo(
                            Comparator.comparing((List<String> key) -> key.get(0))
                                    .thenComparing(key -> key.get(1)));
        }
    }

    @Test
    void byteOrderMarkCarriageReturnsAndBlankLinesDoNotMatter() throws UnreadableFile {
        for (int seed = 0; seed < 10; seed++) {
            Document document = new RandomEdits(seed).document(100);
            String text = "\uFEFF" + StormWriter.text(document).replace("\n", "\r\n\r\n");

            assertThat(read(text).document()).isEqualTo(document);
        }
    }

    @Test
    void whatANewerVersionWroteIsWrittenBack() throws UnreadableFile {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String plain = StormWriter.text(new RandomEdits(seed).document(80));
            List<String> lines = new ArrayList<>();
            for (String line : plain.lines().toList()) {
                boolean grown = random.nextBoolean();
                String more = ",\"mood\":{\"n\":1.50,\"list\":[1e5,null,\"é\"]}}";
                lines.add(grown ? line.substring(0, line.length() - 1) + more : line);
            }
            lines.add("{\"kind\":\"zodiac\",\"id\":\"z" + seed + "\",\"deep\":[[1.0]]}");
            String newer = String.join("\n", lines) + "\n";

            Opened opened = read(newer);

            assertThat(opened.warnings()).isEmpty();
            assertThat(StormWriter.text(opened.document())).isEqualTo(newer.replace("1e5", "1E+5"));
        }
    }

    @Test
    void noDamageMakesTheReaderDoAnythingButReadOrRefuse() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            byte[] whole = StormWriter.bytes(new RandomEdits(seed).document(60));
            for (int i = 0; i < 40; i++) {
                byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                for (int hit = random.nextInt(4); hit > 0; hit--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertThat(outcome(damaged)).isNotBlank();
            }
        }
    }

    private static String outcome(byte[] bytes) {
        try {
            Opened opened = StormReader.read(bytes);
            opened.warnings().forEach(w -> assertThat(w.message().inEnglish()).isNotBlank());
            return StormWriter.text(opened.document());
        } catch (UnreadableFile refused) {
            return refused.reason().inEnglish();
        }
    }
}
