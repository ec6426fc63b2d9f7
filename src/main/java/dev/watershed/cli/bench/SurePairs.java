package dev.watershed.cli.bench;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How often pairs of notes that a proposal puts together belong together, by the stability the
/// proposal claims.
///
/// @param from the band of stability, from this
/// @param to to below this; the last band includes its end
/// @param pairs of notes with a known context
/// @param right how many of them share it
record SurePairs(double from, double to, long pairs, long right) {

    private static final double[] BANDS = {0, .5, .7, .9, 1};

    /// From 0 to 1; 1 where there is no pair.
    double share() {
        return pairs == 0 ? 1 : (double) right / pairs;
    }

    private SurePairs and(SurePairs more) {
        return new SurePairs(from, to, pairs + more.pairs, right + more.right);
    }

    /// One figure per band, the least sure first.
    static List<SurePairs> of(Division division, BoundaryCase wall) {
        List<SurePairs> bands = none();
        for (Proposal proposal : division.proposals()) {
            int band = band(proposal.stability());
            bands.set(band, bands.get(band).and(inside(proposal, wall)));
        }
        return bands;
    }

    private static int band(double stability) {
        int band = 0;
        while (band < BANDS.length - 2 && stability >= BANDS[band + 1]) {
            band++;
        }
        return band;
    }

    private static SurePairs inside(Proposal proposal, BoundaryCase wall) {
        List<NoteId> known = proposal.members().stream().filter(wall.gold()::containsKey).toList();
        long right = 0;
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                String a = wall.gold().getOrDefault(known.get(i), "");
                right += a.equals(wall.gold().get(known.get(j))) ? 1 : 0;
            }
        }
        return new SurePairs(0, 1, (long) known.size() * (known.size() - 1) / 2, right);
    }

    private static List<SurePairs> none() {
        List<SurePairs> bands = new ArrayList<>();
        for (int i = 0; i + 1 < BANDS.length; i++) {
            bands.add(new SurePairs(BANDS[i], BANDS[i + 1], 0, 0));
        }
        return bands;
    }

    static List<SurePairs> sum(Collection<List<SurePairs>> walls) {
        List<SurePairs> sum = none();
        for (List<SurePairs> wall : walls) {
            for (int i = 0; i < sum.size(); i++) {
                sum.set(i, sum.get(i).and(wall.get(i)));
            }
        }
        return sum;
    }
}
