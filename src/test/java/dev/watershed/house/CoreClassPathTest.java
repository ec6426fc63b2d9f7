package dev.watershed.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CoreClassPathTest {

    @Test
    void theStoreysBelowTheWindowAreTestedWithoutJavaFx() {
        assertThatThrownBy(() -> Class.forName("javafx.application.Platform"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
