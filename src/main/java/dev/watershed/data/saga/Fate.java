package dev.watershed.data.saga;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Decides at every turn of a run which way it goes. Way 0 is the one where nothing goes wrong.
interface Fate {

    /// @param ways how many there are, at least 2
    int choose(int ways);

    /// How often it went wrong in this run.
    int faults();

    /// The ways it went in this run.
    List<Integer> taken();

    /// Takes every way there is, run after run: the last turn changes first.
    final class Every implements Fate {

        private int[] way = new int[64];
        private int[] ways = new int[64];
        private int known;
        private int at;

        @Override
        public int choose(int count) {
            if (at == known) {
                if (known == way.length) {
                    way = Arrays.copyOf(way, 2 * known);
                    ways = Arrays.copyOf(ways, 2 * known);
                }
                way[known] = 0;
                ways[known] = count;
                known++;
            }
            return way[at++];
        }

        /// Goes on to the next run; false when there was none.
        boolean next() {
            known = at;
            at = 0;
            while (known > 0) {
                if (++way[known - 1] < ways[known - 1]) {
                    return true;
                }
                known--;
            }
            return false;
        }

        @Override
        public int faults() {
            int faults = 0;
            for (int i = 0; i < at; i++) {
                faults += way[i] > 0 ? 1 : 0;
            }
            return faults;
        }

        @Override
        public List<Integer> taken() {
            return Arrays.stream(way, 0, at).boxed().toList();
        }
    }

    /// Goes the ways that are written down, and the good one where nothing is.
    final class Written implements Fate {

        private final List<Integer> turns;
        private int at;

        Written(List<Integer> turns) {
            this.turns = turns;
        }

        @Override
        public int choose(int ways) {
            int way = at < turns.size() ? turns.get(at) : 0;
            at++;
            return Math.clamp(way, 0, ways - 1);
        }

        @Override
        public int faults() {
            return (int) turns.stream().filter(way -> way > 0).count();
        }

        @Override
        public List<Integer> taken() {
            return turns;
        }
    }

    /// Draws lots from a seed: one time in eight something goes wrong.
    final class Drawn implements Fate {

        private static final int ODDS = 8;

        private final Random lots;
        private final List<Integer> taken = new ArrayList<>();

        Drawn(Random lots) {
            this.lots = lots;
        }

        @Override
        public int choose(int ways) {
            int way = lots.nextInt(ODDS) > 0 ? 0 : 1 + lots.nextInt(ways - 1);
            taken.add(way);
            return way;
        }

        @Override
        public int faults() {
            int faults = 0;
            for (int way : taken) {
                faults += way > 0 ? 1 : 0;
            }
            return faults;
        }

        @Override
        public List<Integer> taken() {
            return List.copyOf(taken);
        }

        void startOver() {
            taken.clear();
        }
    }
}
