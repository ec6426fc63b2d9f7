package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatershedTest {

    @Test
    void helpNamesEveryCommand() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "check",
                        "words",
                        "boundaries",
                        "teams",
                        "report",
                        "export",
                        "import",
                        "merge",
                        "bench");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "words",
                "boundaries",
                "teams",
                "report",
                "export",
                "import",
                "merge",
                "bench"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Run english = Run.of(command, "--help");
        Run korean = Run.of("--lang=ko", command, "--help");

        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("Usage: watershed " + command);
        assertThat(korean.out()).containsPattern("\\p{IsHangul}").doesNotContain("Show this help");
    }

    @Test
    void versionIsOneLine() {
        assertThat(Run.of("--version").out().lines())
                .singleElement()
                .asString()
                .startsWith("Watershed ");
    }

    @Test
    void koreanPeopleAreAddressedInKorean() {
        assertThat(Run.in(Locale.KOREA, "check", "gone.storm").err())
                .isEqualTo("watershed: gone.storm 파일이 없어요.\n");
        assertThat(Run.in(Locale.KOREA, "--lang", "en", "check", "gone.storm").err())
                .isEqualTo("watershed: There is no file gone.storm.\n");
    }

    @Test
    void aNameThatCouldBeAFileIsForTheWindow() {
        assertThat(Watershed.handles()).isFalse();
        assertThat(Watershed.handles("wall.storm")).isFalse();
        assertThat(Watershed.handles("walls/today")).isFalse();
        assertThat(Watershed.handles("check", "wall.storm")).isTrue();
        assertThat(Watershed.handles("--help")).isTrue();
        assertThat(Watershed.handles("chek")).isTrue();
    }
}
