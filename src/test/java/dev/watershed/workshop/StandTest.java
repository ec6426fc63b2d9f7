package dev.watershed.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.GrammarLevel;
import dev.watershed.board.NoteKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandTest {

    private static final Instant NINE = Instant.parse("2025-11-22T09:00:00Z");

    private static Stand begun(ReadyPlan plan) {
        return Stand.begun(plan.plan(), List.of("Jiyoung", "Tom"), NINE);
    }

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void aTimerGoesOnThroughSleepAndRestart() {
        Stand stand = begun(ReadyPlan.BIG_PICTURE);

        assertThat(stand.clock().shown(NINE)).isEqualTo("15:00");
        assertThat(stand.clock().shown(after(5))).isEqualTo("10:00");
        assertThat(stand.clock().shown(after(17))).isEqualTo("+02:00");
        assertThat(stand.clock().isOver(after(17))).isTrue();
    }

    @Test
    void aPhaseWithoutTimeNeverRunsOutAndCanBeGivenSome() {
        Timer open = Timer.started(Duration.ZERO, NINE);

        assertThat(open.isOpen()).isTrue();
        assertThat(open.isOver(after(60))).isFalse();
        assertThat(open.granted(Duration.ofMinutes(5), after(60)).left(after(61)))
                .isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void aPausedTimerKeepsWhatIsLeft() {
        Timer paused = Timer.started(Duration.ofMinutes(40), NINE).paused(after(10));

        assertThat(paused.left(after(300))).isEqualTo(Duration.ofMinutes(30));
        Timer resumed = paused.plus(Duration.ofMinutes(5)).resumed(after(300));
        assertThat(resumed.shown(after(305))).isEqualTo("30:00");
    }

    @Test
    void timeGrowsShortFiveMinutesBeforeTheEnd() {
        Timer timer = Timer.started(Duration.ofMinutes(40), NINE);

        assertThat(timer.isShort(after(34))).isFalse();
        assertThat(timer.isShort(after(36))).isTrue();
        assertThat(Timer.started(Duration.ofMinutes(2), NINE).isShort(after(1))).isFalse();
    }

    @Test
    void hoursShowFromOneHourOn() {
        assertThat(Timer.started(Duration.ofMinutes(150), NINE).shown(NINE)).isEqualTo("2:30:00");
    }

    @Test
    void theLegendGrowsWithThePhases() {
        Stand stand = begun(ReadyPlan.BIG_PICTURE);

        assertThat(stand.kinds()).containsExactly(NoteKind.EVENT);
        assertThat(stand.at(3, NINE).kinds())
                .containsExactlyInAnyOrder(NoteKind.EVENT, NoteKind.HOTSPOT);
        assertThat(stand.introducing(NoteKind.POLICY).at(1, NINE).kinds())
                .containsExactlyInAnyOrder(NoteKind.EVENT, NoteKind.POLICY);
    }

    @Test
    void theGrammarStaysOnceItWasIntroduced() {
        Plan plan = ReadyPlan.PROCESS_MODELLING.plan();

        assertThat(plan.grammarAt(1)).isEqualTo(GrammarLevel.OFF);
        assertThat(plan.grammarAt(2)).isEqualTo(GrammarLevel.WARN);
        assertThat(plan.grammarAt(4)).isEqualTo(GrammarLevel.WARN);
    }

    @Test
    void explorationBeginsSilentAndEndsSo() {
        Stand exploring = begun(ReadyPlan.BIG_PICTURE).at(1, NINE);

        assertThat(exploring.silent()).isTrue();
        assertThat(exploring.silent(false).silent()).isFalse();
        assertThat(exploring.at(2, NINE).silent()).isFalse();
    }

    @Test
    void aDiscussionHasItsOwnClockAndThePhaseGoesOn() {
        Stand stand = begun(ReadyPlan.BIG_PICTURE).with(Aside.DISCUSSION, after(5));

        assertThat(stand.clock().shown(after(5))).isEqualTo("05:00");
        assertThat(stand.withoutAside().clock().shown(after(10))).isEqualTo("05:00");
    }

    @Test
    void minutesChangedWhileAPhaseRunsMoveItsEnd() {
        Stand stand = begun(ReadyPlan.BIG_PICTURE);
        Plan longer = stand.plan().with(0, stand.current().lasting(25));

        assertThat(stand.following(longer, after(5)).clock().shown(after(5))).isEqualTo("20:00");
    }

    @Test
    void aPhaseTakenOutOfThePlanLeavesTheRestInOrder() {
        Plan shorter = ReadyPlan.BIG_PICTURE.plan().without(3);

        assertThat(shorter.with(Phase.HOTSPOTS)).isEqualTo(ReadyPlan.BIG_PICTURE.plan());
    }

    @Test
    void theReadyPlansTakeAsLongAsTheySay() {
        assertThat(ReadyPlan.BIG_PICTURE.plan().minutes()).isEqualTo(240);
        assertThat(ReadyPlan.REMOTE.plan().parts()).isEqualTo(4);
        assertThat(ReadyPlan.PROCESS_MODELLING.plan().minutes()).isEqualTo(120);
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseIsNamedInBothLanguages(Phase phase) {
        assertThat(phase.title().inEnglish()).isNotBlank();
        assertThat(phase.task().in(Locale.KOREAN)).matches(".*[요?.]");
    }
}
