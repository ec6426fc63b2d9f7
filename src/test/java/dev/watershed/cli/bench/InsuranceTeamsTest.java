package dev.watershed.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// The proposal beside teams that somebody really has.
class InsuranceTeamsTest {

    @Test
    void theInsuranceCompanyIsProposedTheThreeTeamsItHas() {
        KnownTeams company = KnownTeams.insurance();

        assertThat(company.known())
                .containsExactlyInAnyOrder(
                        Set.of("CustomerManagement"),
                        Set.of("CustomerSelfService"),
                        Set.of("PolicyManagement", "RiskManagement"));
        assertThat(company.proposed()).isEqualTo(company.known());
        assertThat(company.found()).isEqualTo(3);
    }
}
