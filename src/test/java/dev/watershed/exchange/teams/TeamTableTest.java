package dev.watershed.exchange.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.exchange.Content;
import dev.watershed.exchange.teams.TeamTable.Row;
import dev.watershed.team.TeamType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Tables of teams as spreadsheets write them, Team API files, and broken ones of both.
class TeamTableTest {

    private static List<Row> read(String file) throws Exception {
        Path path = Path.of("src/test/resources/dev/watershed/exchange", file);
        String text = Content.decoded(Files.readAllBytes(path));
        assertThat(TeamTable.recognises(text)).isTrue();
        return TeamTable.read(text);
    }

    @Test
    void aSpreadsheetWithSemicolonsAndAByteOrderMarkIsRead() throws Exception {
        List<Row> rows = read("teams-excel.csv");
        assertThat(rows)
                .extracting(Row::name)
                .containsExactly("Shop \"Front\"", "Payments squad", "Cloud");
        assertThat(rows)
                .extracting(Row::type)
                .containsExactly(
                        Optional.of(TeamType.STREAM_ALIGNED),
                        Optional.of(TeamType.COMPLICATED_SUBSYSTEM),
                        Optional.of(TeamType.PLATFORM));
        assertThat(rows).extracting(Row::people).containsExactly(6, 3, 5);
        assertThat(rows.getFirst().owns()).containsExactly("Products", "Orders");
        assertThat(rows.getFirst().timeZone()).isEqualTo("Asia/Seoul");
    }

    @Test
    void aCellMayHoldACommaOrTwoLines() throws Exception {
        List<Row> rows = read("teams-sheet.csv");
        assertThat(rows.getFirst().name()).isEqualTo("Depot, north");
        assertThat(rows.getFirst().contact()).isEqualTo("#depot\n(chat)");
        assertThat(rows.getLast().owns()).containsExactly("Orders", "Customers");
        assertThat(rows.getLast().type()).isEmpty();
    }

    @Test
    void aTeamApiHoldsOneTeamPerDocument() throws Exception {
        List<Row> rows = read("team-api.yaml");
        assertThat(rows).extracting(Row::name).containsExactly("Payments squad", "Cloud");
        assertThat(rows).extracting(Row::people).containsExactly(3, 5);
    }

    @Test
    void aBrokenTableIsRefusedWithItsLineAndColumn() {
        refused("", "The table is empty");
        refused("team,people", "The table is empty");
        refused("colour,people\nred,2", "The first line must name the columns");
        refused("team,people\nA,2\n\nB,many", "Line 4, column “people”: “many” is no number");
        refused("team,people\nA,-1", "Line 2, column “people”: “-1” is no number");
        refused("team,people\n,3", "Line 2, column “team”: the team has no name");
        refused("team,type\nA,platfrom", "Line 2, column “type”: “platfrom” is no team type.");
        refused("team,contact\n\"A\nB\",x\nC,\"y", "Line 4: a quote is opened and never closed");
        refused("team,owns\nA,Orders,Stock", "Line 2 has 3 cells, but the first line names 2");
    }

    @Test
    void aBrokenTeamApiIsRefusedWithItsLineOrTeam() {
        refused("name: [", "This is not YAML: line 1");
        refused("name: A\nowns:\n  - B\n - C", "This is not YAML: line 4");
        refused("name: A\n---\ntype: platform", "Team 2, column “name”: the team has no name");
        refused("- name: A\n- name: B\n  size: ten", "Team 2, column “people”: “ten” is no number");
        refused("name: A\ntype: squad", "Team 1, column “type”: “squad” is no team type");
        refused("---\n", "Team 1, column “name”: the team has no name");
    }

    private static void refused(String text, String reason) {
        assertThatThrownBy(() -> TeamTable.read(text))
                .as(text)
                .isInstanceOf(UnreadableTeams.class)
                .hasMessageStartingWith(reason);
    }
}
