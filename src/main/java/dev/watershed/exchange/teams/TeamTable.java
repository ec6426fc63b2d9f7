package dev.watershed.exchange.teams;

import dev.watershed.exchange.table.Csv;
import com.fasterxml.jackson.databind.JsonNode;
import dev.watershed.exchange.yaml.BadYaml;
import dev.watershed.exchange.yaml.YamlText;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Teams as a table or as Team API YAML tells them, before their contexts are found on a wall.
public final class TeamTable {

    /// The columns of the table, in order; only the first has to be there.
    static final List<String> COLUMNS =
            List.of(
                    "team",
                    "type",
                    "people",
                    "owns",
                    "members",
                    "skills",
                    "location",
                    "time zone",
                    "contact",
                    "load");

    private static final int MOST_PEOPLE = 200;

    private TeamTable() {}

    /// One team as it was told.
    ///
    /// @param type its code; empty where nobody said
    /// @param people head count; the number of names where nobody said
    public record Row(
            String id,
            String name,
            String type,
            int people,
            List<String> owns,
            List<String> members,
            List<String> skills,
            String location,
            String timeZone,
            String contact) {}

    /// Why a text is no table of teams.
    public static final class Unreadable extends Exception {

        private final transient Wording reason;

        Unreadable(String key, Object... words) {
            this(Wording.of("exchange." + key, words));
        }

        Unreadable(Wording reason) {
            super(reason.key().substring("exchange.".length()));
            this.reason = reason;
        }

        public Wording reason() {
            return reason;
        }
    }

    /// Reads a table, or YAML where the text looks like it.
    public static List<Row> read(String text) throws Unreadable {
        boolean yaml = text.lines().limit(20).anyMatch(line -> line.matches("(- )?name:.*"));
        return yaml ? yaml(text) : csv(text);
    }

    private static List<Row> csv(String text) throws Unreadable {
        List<List<String>> rows = Csv.read(text);
        if (rows.isEmpty()) {
            throw new Unreadable("teams-empty");
        }
        Map<String, Integer> columns = new HashMap<>();
        List<String> head = rows.getFirst();
        for (int c = 0; c < head.size(); c++) {
            columns.putIfAbsent(head.get(c).toLowerCase(Locale.ROOT).replace('_', ' '), c);
        }
        Integer name = columns.getOrDefault("team", columns.get("name"));
        if (name == null) {
            throw new Unreadable("teams-no-column", String.join(", ", COLUMNS));
        }
        List<Row> teams = new ArrayList<>();
        for (int r = 1; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            String called = name < row.size() ? row.get(name) : "";
            if (called.isBlank()) {
                throw new Unreadable("teams-no-name", r + 1);
            }
            List<String> members = list(cell(row, columns, "members"));
            teams.add(
                    new Row(
                            "",
                            called,
                            cell(row, columns, "type"),
                            people(cell(row, columns, "people"), members.size(), r + 1),
                            list(cell(row, columns, "owns")),
                            members,
                            list(cell(row, columns, "skills")),
                            cell(row, columns, "location"),
                            cell(row, columns, "time zone"),
                            cell(row, columns, "contact")));
        }
        return teams;
    }

    private static String cell(List<String> row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        return column == null || column >= row.size() ? "" : row.get(column);
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split("[;|]", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static int people(String cell, int named, int line) throws Unreadable {
        if (cell.isBlank()) {
            return named;
        }
        try {
            int people = Integer.parseInt(cell.strip());
            if (people >= 0 && people <= MOST_PEOPLE) {
                return people;
            }
        } catch (NumberFormatException notANumber) {
            throw new Unreadable("teams-people", line, cell);
        }
        throw new Unreadable("teams-people", line, cell);
    }

    private static List<Row> yaml(String text) throws Unreadable {
        List<Row> teams = new ArrayList<>();
        for (JsonNode node : documents(text)) {
            if (node.isArray()) {
                for (JsonNode one : node) {
                    teams.add(row(one));
                }
            } else {
                teams.add(row(node));
            }
        }
        return teams;
    }

    private static List<JsonNode> documents(String text) throws Unreadable {
        try {
            return YamlText.trees(text);
        } catch (BadYaml broken) {
            throw new Unreadable(broken.reason());
        }
    }

    private static Row row(JsonNode team) throws Unreadable {
        String name = team.path("name").asText("").strip();
        if (name.isEmpty()) {
            throw new Unreadable("teams-no-name", 1);
        }
        List<String> members = texts(team.path("people"));
        int people = team.path("size").isInt() ? team.path("size").asInt() : members.size();
        if (people < 0 || people > MOST_PEOPLE) {
            throw new Unreadable("teams-people", 1, people);
        }
        return new Row(
                team.path("id").asText(""),
                name,
                team.path("type").asText(""),
                people,
                texts(team.path("owns")),
                members,
                texts(team.path("skills")),
                team.path("location").asText(""),
                team.path("timeZone").asText(""),
                team.path("contact").asText(""));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts.isEmpty() && list.isTextual() ? List.of(list.asText()) : texts;
    }
}
