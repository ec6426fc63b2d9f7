package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamingTest {

    @Test
    void englishTakesThePlural() {
        assertThat(Naming.plural("Order Line")).isEqualTo("Order Lines");
        assertThat(Naming.plural("Category")).isEqualTo("Categories");
        assertThat(Naming.plural("Box")).isEqualTo("Boxes");
        assertThat(Naming.plural("Booking")).isEqualTo("Booking");
        assertThat(Naming.plural("Aircraft")).isEqualTo("Aircraft");
        assertThat(Naming.plural("회원")).isEqualTo("회원");
    }

    @Test
    void siblingsNeverShareAName() {
        Naming naming = new Naming();

        assertThat(naming.unique(List.of("Accounts", "Accounts · Cards"))).isEqualTo("Accounts");
        assertThat(naming.unique(List.of("Accounts", "Accounts · Cards")))
                .isEqualTo("Accounts · Cards");
        assertThat(naming.unique(List.of("Accounts"))).isEqualTo("Accounts 2");
    }
}
