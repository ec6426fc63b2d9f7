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

/// The topology as a Mermaid flowchart. Arrows point to the consumer.
public final class Mermaid {

    private Mermaid() {}

    public static String of(TeamSheet sheet) {
        StringBuilder out = new StringBuilder("flowchart LR\n");
        Map<TeamId, String> names = new HashMap<>();
        List<Entry> teams = sheet.teams();
        for (int i = 0; i < teams.size(); i++) {
            names.put(teams.get(i).id(), "t" + (i + 1));
            out.append("  ").append(node("t" + (i + 1), teams.get(i))).append('\n');
        }
        for (Link link : sheet.links()) {
            String from = names.get(link.from());
            String to = names.get(link.to());
            if (from != null && to != null) {
                out.append("  ").append(edge(link, from, to)).append('\n');
            }
        }
        for (TeamType type : TeamType.values()) {
            out.append("  classDef ").append(type.code().replace("-", "")).append(' ');
            out.append(style(type)).append('\n');
        }
        return out.toString();
    }

    private static String node(String id, Entry team) {
        String owned =
                team.contexts().stream()
                        .map(BoundedContext::name)
                        .collect(Collectors.joining(", "));
        String label = quoted(team.name()) + (owned.isEmpty() ? "" : "<br/>" + quoted(owned));
        String shape =
                switch (team.type()) {
                    case STREAM_ALIGNED -> "([\"%s\"])";
                    case ENABLING -> "[/\"%s\"/]";
                    case COMPLICATED_SUBSYSTEM -> "{{\"%s\"}}";
                    case PLATFORM -> "[\"%s\"]";
                };
        return id + shape.formatted(label) + ":::" + team.type().code().replace("-", "");
    }

    private static String edge(Link link, String from, String to) {
        String until = link.until().isEmpty() ? "" : ", " + link.until();
        return switch (link.mode()) {
            case COLLABORATION -> from + " <-->|\"" + quoted("collaboration" + until) + "\"| " + to;
            case X_AS_A_SERVICE -> to + " -->|\"as a service\"| " + from;
            case FACILITATING -> to + " -.->|\"" + quoted("facilitating" + until) + "\"| " + from;
        };
    }

    private static String style(TeamType type) {
        return switch (type) {
            case STREAM_ALIGNED -> "fill:#FFEDB8,stroke:#FFD966,color:#1F1A14";
            case ENABLING -> "fill:#DFBDCF,stroke:#D09CB7,color:#1F1A14";
            case COMPLICATED_SUBSYSTEM -> "fill:#FFC08B,stroke:#E88814,color:#1F1A14";
            case PLATFORM -> "fill:#B7CDF1,stroke:#6D9EEB,color:#1F1A14";
        };
    }

    /// Everything that means something in a quoted label becomes an entity.
    static String quoted(String text) {
        StringBuilder safe = new StringBuilder();
        text.replaceAll("\\R", " ")
                .codePoints()
                .forEach(c -> {
                    if ("\"#<>&;`\\{}[]|%".indexOf(c) >= 0 || c < ' ') {
                        safe.append('#').append(c).append(';');
                    } else {
                        safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }
}
