package dev.watershed.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificationsTest {

    private static final String SAMPLES = "flight-booking,web-shop,conference,accounts";

    @ParameterizedTest
    @ValueSource(strings = {"flight-booking", "web-shop", "conference", "accounts"})
    void everySpecificationOfASampleIsAcceptedByItsReader(String sample) {
        Specifications written = Samples.specifications(sample);

        assertAccepted(written.openApi(), Readers::openApi);
        assertAccepted(written.asyncApi(), Readers::asyncApi);
        assertAccepted(written.graphQl(), Readers::graphQl);
        assertAccepted(written.grpc(), Readers::grpc);
        assertAccepted(written.eventSchemas(), Readers::jsonSchema);
    }

    @Test
    void everyReaderRejectsABrokenVariant() {
        Specifications written = Samples.specifications("flight-booking");

        assertThat(Readers.openApi(broken(written.openApi(), "operationId:", "operationIdea:")))
                .isNotEmpty();
        assertThat(Readers.openApi(broken(written.openApi(), "responses:", "replies:")))
                .isNotEmpty();
        assertThat(Readers.asyncApi(broken(written.asyncApi(), "action: send", "action: shout")))
                .isNotEmpty();
        assertThat(Readers.graphQl(broken(written.graphQl(), "type Query", "type Queri")))
                .isNotEmpty();
        assertThat(Readers.grpc(broken(written.grpc(), "returns", "gives"))).isNotEmpty();
        assertThat(
                        Readers.jsonSchema(
                                broken(
                                        written.eventSchemas(),
                                        "\"type\" : \"object\"",
                                        "\"type\" : \"thing\"")))
                .isNotEmpty();
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        for (String sample : SAMPLES.split(",", -1)) {
            assertThat(text(Samples.specifications(sample).openApi()))
                    .isEqualTo(text(Samples.specifications(sample).openApi()));
        }
    }

    private interface Reader {
        List<String> complaints(String text);
    }

    private static void assertAccepted(List<SpecificationFile> files, Reader reader) {
        assertThat(files).isNotEmpty();
        for (SpecificationFile file : files) {
            assertThat(reader.complaints(text(file)))
                    .as("%s%n%s", file.name(), text(file))
                    .isEmpty();
        }
    }

    private static String broken(List<SpecificationFile> files, String part, String by) {
        SpecificationFile first =
                files.stream().filter(f -> text(f).contains(part)).findFirst().orElseThrow();
        return text(first).replace(part, by);
    }

    private static List<String> text(List<SpecificationFile> files) {
        return files.stream().map(f -> f.name() + "\n" + text(f)).toList();
    }

    private static String text(SpecificationFile file) {
        return file.text();
    }
}
