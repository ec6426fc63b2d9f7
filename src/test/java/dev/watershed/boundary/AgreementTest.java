package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static Map<String, String> division(String... groups) {
        Map<String, String> division = new TreeMap<>();
        for (String group : groups) {
            group.chars().forEach(c -> division.put(Character.toString(c), group));
        }
        return division;
    }

    @Test
    void aDivisionAgreesWithItself() {
        Agreement agreement = Agreement.between(division("abc", "de"), division("abc", "de"));

        assertThat(agreement.ari()).isEqualTo(1);
        assertThat(agreement.nmi()).isCloseTo(1, within(1e-12));
        assertThat(agreement.pairwiseF1()).isEqualTo(1);
        assertThat(agreement.moJoFM()).isEqualTo(1);
    }

    @Test
    void theAdjustedRandIndexIsThatOfTheTextbook() {
        Agreement agreement = Agreement.between(division("ab", "cdef"), division("abc", "def"));

        // 4 of 15 pairs together in both, 7 and 6 in each: (4 - 2.8) / (6.5 - 2.8)
        assertThat(agreement.ari()).isCloseTo(1.2 / 3.7, within(1e-12));
        assertThat(agreement.pairwiseF1()).isCloseTo(8 / 13.0, within(1e-12));
    }

    @Test
    void oneMoveAwayCostsOneMove() {
        Agreement agreement = Agreement.between(division("ab", "cdef"), division("abc", "def"));

        // one of six has to move; the hardest division needs four moves
        assertThat(agreement.moJoFM()).isCloseTo(1 - 1 / 4.0, within(1e-12));
    }

    @Test
    void whatIsNotPlacedStandsAlone() {
        Agreement missing = Agreement.between(division("ab"), division("ab", "cd"));
        Agreement alone = Agreement.between(division("ab", "c", "d"), division("ab", "cd"));

        assertThat(missing).isEqualTo(alone);
    }
}
