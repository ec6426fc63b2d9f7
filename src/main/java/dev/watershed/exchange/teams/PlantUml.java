package dev.watershed.exchange.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.exchange.teams.TeamSheet.Entry;
import dev.watershed.exchange.teams.TeamSheet.Link;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The topology as a PlantUML diagram. Arrows point to the consumer.
public final class PlantUml {

    private PlantUml() {}

    public static String of(TeamSheet sheet) {
        StringBuilder out = new StringBuilder("@startuml\nleft to right direction\n");
        Map<TeamId, String> names = new HashMap<>();
        List<Entry> teams = sheet.teams();
        for (int i = 0; i < teams.size(); i++) {
            String id = "t" + (i + 1);
            names.put(teams.get(i).id(), id);
            out.append(node(id, teams.get(i))).append('\n');
        }
        for (Link link : sheet.links()) {
            String from = names.get(link.from());
            String to = names.get(link.to());
            if (from != null && to != null) {
                out.append(edge(link, from, to)).append('\n');
            }
        }
        return out.append("@enduml\n").toString();
    }

    private static String node(String id, Entry team) {
        String owned =
                team.contexts().stream()
                        .map(BoundedContext::name)
                        .collect(Collectors.joining(", "));
        String label = escaped(team.name()) + (owned.isEmpty() ? "" : "\\n" + escaped(owned));
        String kind = team.type() == TeamType.COMPLICATED_SUBSYSTEM ? "hexagon" : "rectangle";
        String colour =
                switch (team.type()) {
                    case STREAM_ALIGNED -> "#FFEDB8";
                    case ENABLING -> "#DFBDCF";
                    case COMPLICATED_SUBSYSTEM -> "#FFC08B";
                    case PLATFORM -> "#B7CDF1";
                };
        return "%s \"%s\" as %s <<%s>> %s".formatted(kind, label, id, team.type().code(), colour);
    }

    private static String edge(Link link, String from, String to) {
        String until = link.until().isEmpty() ? "" : ", " + link.until();
        return switch (link.mode()) {
            case COLLABORATION -> from + " <--> " + to + " : " + escaped("collaboration" + until);
            case X_AS_A_SERVICE -> to + " --> " + from + " : as a service";
            case FACILITATING -> to + " ..> " + from + " : " + escaped("facilitating" + until);
        };
    }

    /// Whatever the markup knows becomes a character by its number.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.replaceAll("\\R", " ")
                .codePoints()
                .forEach(c -> {
                    if ("\"\\<>~#*_|/-=[]{}%!$".indexOf(c) >= 0 || c < ' ') {
                        safe.append("<U+%04X>".formatted(c));
                    } else {
                        safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }
}
