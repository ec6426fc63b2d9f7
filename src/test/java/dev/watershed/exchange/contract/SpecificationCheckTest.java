package dev.watershed.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecificationCheckTest {

    private static List<SpecificationFile> all(String sample) {
        Specifications written = Samples.specifications(sample);
        List<SpecificationFile> all = new ArrayList<>(written.openApi());
        all.addAll(written.asyncApi());
        all.addAll(written.grpc());
        all.addAll(written.graphQl());
        all.addAll(written.eventSchemas());
        return all;
    }

    @Test
    void whatIsWrittenReadsWell() {
        for (String sample : List.of("flight-booking", "web-shop", "accounts")) {
            for (SpecificationFile file : all(sample)) {
                assertThat(SpecificationCheck.problems(file)).as(file.name()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".openapi.yaml, operationId: payFare, operationId: reserveSeat",
        ".openapi.yaml, responses:, replies:",
        ".openapi.yaml, in: path, in: query",
        ".openapi.yaml, schemas/PayFareRequest, schemas/Nowhere",
        ".asyncapi.yaml, messages/SeatReserved, messages/Nothing",
        ".asyncapi.yaml, asyncapi: 3.0.0, asincapi: 3.0.0",
        ".graphql, input PayFareInput, input PayFairInput",
        ".proto, message PayFareRequest, message PayFairRequest",
        ".proto, returns, gives",
        ".json, '\"type\" : \"object\"', '\"type\" : \"thing\"'"
    })
    void aBrokenFileIsNoticed(String ending, String part, String by) {
        SpecificationFile file =
                all("flight-booking").stream()
                        .filter(f -> f.name().endsWith(ending) && f.text().contains(part))
                        .findFirst()
                        .orElseThrow();

        SpecificationFile broken =
                new SpecificationFile(file.name(), file.text().replace(part, by));

        assertThat(SpecificationCheck.problems(broken)).as(broken.text()).isNotEmpty();
    }

    @Test
    void whatTheWallTellsIsInTheSpecification() {
        String api =
                all("flight-booking").stream()
                        .filter(f -> f.name().equals("public-api.openapi.yaml"))
                        .findFirst()
                        .orElseThrow()
                        .text();

        assertThat(api)
                .contains("Flyer: When the schedule was published, I want to reserve the seat,")
                .contains("Asked for by Ramp lead.", "Shows", "Changes Flight.")
                .doesNotContain("___");
    }

    @Test
    void thePublicApiLetsInWhatOthersTellAndShowsWhatPeopleSee() {
        String api =
                all("web-shop").stream()
                        .filter(f -> f.name().equals("public-api.asyncapi.yaml"))
                        .findFirst()
                        .orElseThrow()
                        .text();

        assertThat(api).contains("action: receive", "Comes in from Card provider");
        assertThat(api).contains("action: send", "Clients of the public API can follow it");
    }
}
