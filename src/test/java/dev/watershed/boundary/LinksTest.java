package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final int NEIGHBOURS = 60;

    @Test
    void remembersWhatAMapWouldWhateverIsAddedAndForgotten() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Links links = new Links();
            Map<Integer, Double> sums = new TreeMap<>();
            Map<Integer, Integer> messages = new TreeMap<>();
            for (int step = 0; step < 300; step++) {
                int neighbour = random.nextInt(NEIGHBOURS) * 17;
                if (random.nextInt(3) == 0) {
                    links.remove(neighbour);
                    sums.remove(neighbour);
                    messages.remove(neighbour);
                } else {
                    double points = random.nextInt(9) - 4;
                    links.add(neighbour, points, points, 1, 0);
                    sums.merge(neighbour, points, Double::sum);
                    messages.merge(neighbour, 1, Integer::sum);
                }
            }
            assertThat(sumsIn(links)).isEqualTo(sums);
            assertThat(links.size()).isEqualTo(sums.size());
            messages.forEach((neighbour, said) ->
                    assertThat(links.messages(links.find(neighbour))).isEqualTo(said));
        }
    }

    @Test
    void keepsTheStrongestPairOfAll() {
        Links links = new Links();
        links.add(5, -2, -2, 0, 0);
        links.add(5, 1, 1, 0, 1);
        int place = links.find(5);
        assertThat(links.sum(place)).isEqualTo(-1);
        assertThat(links.strongest(place)).isEqualTo(1);
        assertThat(links.details(place)).isEqualTo(1);
        assertThat(links.find(6)).isEqualTo(-1);
    }

    private static Map<Integer, Double> sumsIn(Links links) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (int place = 0; place < links.places(); place++) {
            if (links.at(place) >= 0) {
                sums.put(links.at(place), links.sum(place));
            }
        }
        return sums;
    }
}
