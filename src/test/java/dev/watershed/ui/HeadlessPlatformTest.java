package dev.watershed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Screen;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class HeadlessPlatformTest {

    @Test
    void theWindowIsTestedOnAScreenThatNeedsNoDisplay() throws Exception {
        var width = new CompletableFuture<Double>();

        FxToolkit.registerPrimaryStage();
        Platform.runLater(() -> width.complete(Screen.getPrimary().getBounds().getWidth()));

        assertThat(width.get(20, TimeUnit.SECONDS)).isEqualTo(1000);
    }
}
