package dev.watershed.exchange.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watershed.exchange.teams.TeamTable.Row;
import dev.watershed.exchange.yaml.BadYaml;
import dev.watershed.exchange.yaml.YamlText;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;

/// Teams as Team API YAML: a document or a list entry for each.
final class TeamYaml {

    private TeamYaml() {}

    static List<Row> read(String text) throws UnreadableTeams {
        List<JsonNode> nodes = nodes(text);
        List<Row> teams = new ArrayList<>();
        for (JsonNode node : nodes) {
            teams.add(row(node, Wording.of("exchange.teams-nth", teams.size() + 1)));
        }
        if (teams.isEmpty()) {
            throw TeamTable.fault("teams-empty");
        }
        return teams;
    }

    private static List<JsonNode> nodes(String text) throws UnreadableTeams {
        List<JsonNode> nodes = new ArrayList<>();
        try {
            for (JsonNode node : YamlText.trees(text)) {
                if (node.isArray()) {
                    node.forEach(nodes::add);
                } else if (!node.isNull() && !node.isMissingNode()) {
                    nodes.add(node);
                }
            }
        } catch (BadYaml broken) {
            throw new UnreadableTeams(broken.reason());
        }
        return nodes;
    }

    private static Row row(JsonNode team, Wording where) throws UnreadableTeams {
        String name = team.path("name").asText("").strip();
        if (name.isEmpty()) {
            throw TeamTable.fault("teams-no-name", where, "name");
        }
        List<String> members = texts(team.path("people"));
        return new Row(
                team.path("id").asText("").strip(),
                name,
                TeamTable.type(team.path("type").asText(""), where),
                TeamTable.people(team.path("size").asText(""), members.size(), where),
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
