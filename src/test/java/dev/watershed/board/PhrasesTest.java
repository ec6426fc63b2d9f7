package dev.watershed.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.finding.Finding;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Phrases people write, each with what the check should say about it.
class PhrasesTest {

    record Labelled(NoteKind kind, boolean good, String phrase, Optional<String> better) {
        static Labelled of(String line) {
            List<String> parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            return new Labelled(
                    NoteKind.withCode(parts.get(0)).orElseThrow(),
                    parts.get(1).equals("good"),
                    parts.get(2),
                    parts.size() > 3 ? Optional.of(parts.get(3)) : Optional.empty());
        }
    }

    static Stream<Labelled> phrases() {
        return WordList.lines("phrases.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(Labelled::of);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aPhraseIsJudgedAsPeopleWould(Labelled labelled) {
        Board board = board(labelled);

        List<Finding> about = aboutWords(board);

        assertThat(about).hasSize(labelled.good() ? 0 : 1);
        Optional<String> better =
                about.stream()
                        .flatMap(f -> Suggestion.of(f, board, Flow.of(board)).stream())
                        .map(Suggestion::to)
                        .findFirst();
        if (labelled.better().isPresent()) {
            assertThat(better).isEqualTo(labelled.better());
        }
    }

    @Test
    void bothLanguagesHaveHundredsOfLabelledPhrases() {
        long korean =
                phrases().filter(p -> p.phrase().chars().anyMatch(KoreanPhrase::isHangul)).count();

        assertThat(korean).isGreaterThanOrEqualTo(200);
        assertThat(phrases().count() - korean).isGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aSuggestionSettlesItsOwnFinding(Labelled labelled) {
        Board board = board(labelled);

        for (Finding finding : aboutWords(board)) {
            Suggestion.of(finding, board, Flow.of(board))
                    .ifPresent(s ->
                            assertThat(
                                            aboutWords(
                                                    board(
                                                            new Labelled(
                                                                    labelled.kind(),
                                                                    true,
                                                                    s.to(),
                                                                    Optional.empty()))))
                                    .as(s.toString())
                                    .isEmpty());
        }
    }

    private static List<Finding> aboutWords(Board board) {
        return GrammarCheck.findings(board, Flow.of(board), GrammarLevel.STRICT).stream()
                .filter(f ->
                        List.of(
                                        GrammarCheck.EVENT_PAST,
                                        GrammarCheck.COMMAND_REQUEST,
                                        GrammarCheck.POLICY_WHENEVER)
                                .contains(f.rule()))
                .toList();
    }

    private static Board board(Labelled labelled) {
        return Board.EMPTY.with(
                Note.written(
                        new NoteId("n"),
                        labelled.kind(),
                        labelled.phrase(),
                        Point.ORIGIN,
                        Rank.MIDDLE));
    }
}
