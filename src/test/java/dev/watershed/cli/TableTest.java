package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void koreanLettersAreTwoColumnsWide() {
        Table table = new Table("Word", ">Uses", "Where");
        table.row("고객", "12", "AuthAPI");
        table.row("account", "3", "PointAPI");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new ByteArrayOutputStream(), Locale.ENGLISH);

        table.printTo(console);
        console.flush();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        Word     Uses  Where
                        고객       12  AuthAPI
                        account     3  PointAPI
                        """);
    }
}
