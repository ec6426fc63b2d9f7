package dev.watershed.exchange.teams;

import dev.watershed.finding.Wording;
import dev.watershed.team.TeamType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern YAML = Pattern.compile("(---|-|(- *)?\\w+:( .*)?)");
    private static final int MOST_PEOPLE = 200;

    private TeamTable() {}

    /// One team as it was told.
    ///
    /// @param type empty where nobody said
    /// @param people head count; the number of names where nobody said
    public record Row(
            String id,
            String name,
            Optional<TeamType> type,
            int people,
            List<String> owns,
            List<String> members,
            List<String> skills,
            String location,
            String timeZone,
            String contact) {}

    /// Reads a table, or YAML where the text looks like it.
    ///
    /// @throws UnreadableTeams with the line or the team, and the column
    public static List<Row> read(String text) throws UnreadableTeams {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        boolean yaml = !first.contains(",") && YAML.matcher(first.strip()).matches();
        return yaml ? TeamYaml.read(text) : TeamCsv.read(text);
    }

    /// True when a text looks like teams.
    public static boolean recognises(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        List<String> cells =
                Arrays.stream(head.toLowerCase(Locale.ROOT).split("[,;\t]", -1))
                        .map(cell -> cell.replace("\"", "").strip())
                        .toList();
        boolean table =
                cells.contains("team")
                        || (cells.contains("name")
                                && (cells.contains("owns") || cells.contains("people")));
        boolean yaml =
                text.lines().limit(40).anyMatch(line -> line.matches("(- +)?name: .*"))
                        && text.lines().limit(40).anyMatch(l -> l.matches(" *(type|owns|size):.*"));
        return table || yaml;
    }

    /// `Complicated Subsystem`, `stream_aligned team` and the like.
    ///
    /// @param where the line or the team
    static Optional<TeamType> type(String text, Wording where) throws UnreadableTeams {
        String code =
                text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("\\s+team$", "")
                        .replaceAll("[\\s_]+", "-");
        Optional<TeamType> type = TeamType.ofCode(code);
        if (!code.isEmpty() && type.isEmpty()) {
            String known =
                    Arrays.stream(TeamType.values())
                            .map(TeamType::code)
                            .collect(Collectors.joining(", "));
            throw fault("teams-type", where, text.strip(), known);
        }
        return type;
    }

    /// @param named how many names there are, where nobody says how many people
    static int people(String text, int named, Wording where) throws UnreadableTeams {
        if (text.isBlank()) {
            return named;
        }
        int people = -1;
        if (text.strip().matches("\\d{1,4}")) {
            people = Integer.parseInt(text.strip());
        }
        if (people < 0 || people > MOST_PEOPLE) {
            throw fault("teams-people", where, text.strip(), MOST_PEOPLE);
        }
        return people;
    }

    static UnreadableTeams fault(String key, Object... words) {
        return new UnreadableTeams(Wording.of("exchange." + key, words));
    }
}
