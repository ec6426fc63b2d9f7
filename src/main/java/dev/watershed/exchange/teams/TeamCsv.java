package dev.watershed.exchange.teams;

import dev.watershed.exchange.table.Csv;
import dev.watershed.exchange.teams.TeamTable.Row;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Teams as a table, one on every line; the first line names the columns.
final class TeamCsv {

    private final Map<String, Integer> columns = new HashMap<>();

    private TeamCsv(List<String> head) {
        for (int c = 0; c < head.size(); c++) {
            String name = head.get(c).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
            columns.putIfAbsent(name.equals("name") ? "team" : name, c);
        }
    }

    static List<Row> read(String text) throws UnreadableTeams {
        OptionalInt open = Csv.openQuote(text);
        if (open.isPresent()) {
            throw TeamTable.fault("teams-quote", line(open.getAsInt()));
        }
        List<Csv.Line> lines = Csv.lines(text);
        if (lines.isEmpty()) {
            throw TeamTable.fault("teams-empty");
        }
        TeamCsv table = new TeamCsv(lines.getFirst().cells());
        if (!table.columns.containsKey("team")) {
            throw TeamTable.fault("teams-no-column", String.join(", ", TeamTable.COLUMNS));
        }
        int named = lines.getFirst().cells().size();
        List<Row> teams = new ArrayList<>();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            int written = line.cells().size();
            if (written > named
                    && line.cells().subList(named, written).stream().anyMatch(c -> !c.isBlank())) {
                throw TeamTable.fault("teams-long-line", line(line.number()), written, named);
            }
            teams.add(table.row(line));
        }
        if (teams.isEmpty()) {
            throw TeamTable.fault("teams-empty");
        }
        return teams;
    }

    private static Wording line(int number) {
        return Wording.of("exchange.teams-line", number);
    }

    private Row row(Csv.Line line) throws UnreadableTeams {
        Wording where = line(line.number());
        String name = cell(line, "team");
        if (name.isBlank()) {
            throw TeamTable.fault("teams-no-name", where, "team");
        }
        List<String> members = list(cell(line, "members"));
        return new Row(
                "",
                name,
                TeamTable.type(cell(line, "type"), where),
                TeamTable.people(cell(line, "people"), members.size(), where),
                list(cell(line, "owns")),
                members,
                list(cell(line, "skills")),
                cell(line, "location"),
                cell(line, "time zone"),
                cell(line, "contact"));
    }

    private String cell(Csv.Line line, String name) {
        Integer column = columns.get(name);
        return column == null || column >= line.cells().size() ? "" : line.cells().get(column);
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split("[;|]", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
