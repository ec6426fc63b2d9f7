package dev.watershed.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordCasesTest {

    @Test
    void theAccountOfTheTrainTicketsIsRaisedFromItsAttributes() {
        List<WordCase> accounts =
                WordCases.all().stream()
                        .filter(one -> one.system().equals("train-ticket"))
                        .filter(one -> one.word().equals("account"))
                        .filter(one -> one.label() == WordCase.Label.DIVERGENT)
                        .toList();

        assertThat(accounts).isNotEmpty();
        assertThat(accounts).allMatch(one -> WordScore.measured(one, false).raised());
    }

    @Test
    void weightsChosenOnOtherSystemsScoreACaseByItsEvidenceAlone() {
        List<WordScore> scores =
                WordCases.all().stream().map(one -> WordScore.measured(one, false)).toList();
        List<WordScore> others =
                scores.stream().filter(s -> !s.of().system().equals("train-ticket")).toList();
        Weights chosen = Weights.chosenOn(List.of(others)).withLineOn(others);

        assertThat(chosen.scores(scores)).hasSameSizeAs(scores);
        assertThat(chosen.line()).isBetween(0.0, 1.0);
    }
}
