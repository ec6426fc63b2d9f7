package dev.watershed.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentBenchTest {

    @Test
    void everyTaskGivesAFigureForTheSizeThatWasAskedFor() {
        List<DocumentBench.Figure> figures = DocumentBench.measure(50);

        assertThat(figures).hasSize(20);
        assertThat(figures).allSatisfy(figure -> assertThat(figure.notes()).isEqualTo(50));
        assertThat(figures).allSatisfy(figure -> assertThat(figure.micros()).isPositive());
        assertThat(figures).extracting(DocumentBench.Figure::task).doesNotHaveDuplicates();
    }

    @Test
    void theWallThatIsMeasuredIsAWholeOne() {
        var wall = BenchWall.of(500);

        assertThat(wall.board().notes()).hasSize(500);
        assertThat(wall.board().links()).hasSize(499);
        assertThat(wall.contextOf()).hasSize(500);
    }
}
