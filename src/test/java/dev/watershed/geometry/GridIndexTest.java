package dev.watershed.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GridIndexTest {

    private static Bounds any(Random random) {
        double reach = random.nextInt(20) == 0 ? 20_000 : 300;
        return new Bounds(
                random.nextInt(4_000) - 2_000,
                random.nextInt(4_000) - 2_000,
                random.nextDouble() * reach,
                random.nextDouble() * reach);
    }

    @Test
    void theIndexFindsWhatLookingAtEverythingFinds() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            GridIndex<Integer> index = new GridIndex<>();
            Map<Integer, Bounds> all = new HashMap<>();
            for (int i = 0; i < 300; i++) {
                int key = random.nextInt(80);
                if (random.nextInt(3) == 0) {
                    index.remove(key);
                    all.remove(key);
                } else {
                    Bounds bounds = any(random);
                    index.put(key, bounds);
                    all.put(key, bounds);
                }
                Bounds area = any(random);
                assertThat(index.touching(area)).isEqualTo(touching(all, area));
                assertThat(index.size()).isEqualTo(all.size());
            }
            index.clear();
            assertThat(index.touching(new Bounds(-9_999, -9_999, 99_999, 99_999))).isEmpty();
        }
    }

    private static Set<Integer> touching(Map<Integer, Bounds> all, Bounds area) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().gapTo(area) == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
