package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.RandomEdits;
import dev.watershed.document.Walls;
import dev.watershed.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StudyTest {

    private static final List<Consumer<Study>> PARTS =
            List.of(
                    Study::flow,
                    Study::vocabulary,
                    Study::divides,
                    Study::boundaries,
                    Study::contextMap,
                    Study::services,
                    Study::teams,
                    Study::findings);

    private final Document wall =
            Walls.after(
                    Document.EMPTY,
                    new Edit.AddNotes(List.of(Walls.note("a", 0), Walls.note("b", 100)), List.of()),
                    new Edit.DrawContexts(List.of(Walls.context("sales", "a", "b"))));

    @Test
    void everyPartIsComputedOnceWhoeverAsks() throws Exception {
        Study study = Study.of(wall);
        List<Callable<Object>> asking = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            asking.add(() -> List.of(study.flow(), study.vocabulary(), study.findings()));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> answer : threads.invokeAll(asking)) {
                List<?> parts = (List<?>) answer.get();
                assertThat(parts.get(0)).isSameAs(study.flow());
                assertThat(parts.get(1)).isSameAs(study.vocabulary());
                assertThat(parts.get(2)).isSameAs(study.findings());
            }
        }
    }

    @Test
    void everyPartCanBeGivenUpAndAskedForAgain() {
        AtomicBoolean cancelled = new AtomicBoolean(true);
        Study study = Study.of(wall, cancelled::get);

        for (Consumer<Study> part : PARTS) {
            assertThatThrownBy(() -> part.accept(study)).isInstanceOf(CancellationException.class);
        }
        cancelled.set(false);
        for (Consumer<Study> part : PARTS) {
            part.accept(study);
        }
    }

    @Test
    void drawnContextsAreTakenAsTheyAre() {
        assertThat(Study.of(wall).contexts()).isEqualTo(wall.contextsInOrder());
    }

    @Test
    void aStudyThatIgnoresContextsSeesTheWallAsIfNoneWereDrawn() {
        Study bare = Study.ignoringContexts(wall);

        assertThat(bare.document().contexts()).isEmpty();
        assertThat(bare.document().contextHolding(new NoteId("a"))).isEmpty();
        assertThat(bare.document().board()).isEqualTo(wall.board());
    }

    @Test
    void findingsComeErrorsFirstAndTheSameEveryTime() {
        for (int seed = 0; seed < 12; seed++) {
            Document random = new RandomEdits(seed).document(120);

            List<Finding> findings = Study.of(random).findings();

            assertThat(findings)
                    .extracting(f -> -f.severity().compareTo(findings.getFirst().severity()))
                    .isSorted();
            assertThat(Study.of(random).findings()).isEqualTo(findings);
            findings.forEach(f -> assertThat(f.message().inEnglish()).isNotBlank());
        }
    }

    @Test
    void noWallIsTooOddToBeStudied() {
        for (int seed = 50; seed < 62; seed++) {
            Study study = Study.of(new RandomEdits(seed).document(90));
            for (Consumer<Study> part : PARTS) {
                part.accept(study);
            }
        }
    }
}
