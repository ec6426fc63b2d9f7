package dev.watershed.exchange.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.exchange.escaping.Escaping;
import dev.watershed.exchange.teams.TeamSheet.Entry;
import dev.watershed.exchange.teams.TeamSheet.Link;
import dev.watershed.team.CognitiveLoad;
import java.util.List;

/// What a team says of itself to other teams (the idea: Team API, Team Topologies), as a page for
/// people and as YAML for tools.
public final class TeamApi {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build();

    private TeamApi() {}

    public static String yaml(Entry team, TeamSheet sheet) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("id", team.id().value());
        root.put("name", team.name());
        root.put("type", team.type().code());
        root.put("size", team.people());
        texts(root.putArray("people"), team.profile().people());
        texts(root.putArray("skills"), team.profile().skills());
        root.put("location", team.profile().location());
        root.put("timeZone", team.profile().timeZone());
        root.put("contact", team.profile().contact());
        texts(root.putArray("owns"), names(team.contexts()));
        texts(root.putArray("serves"), team.serves());
        ObjectNode load = root.putObject("cognitiveLoad");
        load.put("points", Math.rint(team.load().total() * 100) / 100);
        load.put("limit", CognitiveLoad.LIMIT);
        ArrayNode works = root.putArray("worksWith");
        for (Link link : sheet.linksOf(team)) {
            boolean consumes = link.from().equals(team.id());
            ObjectNode one = works.addObject();
            one.put("team", consumes ? link.toName() : link.fromName());
            one.put("mode", link.mode().code());
            one.put("role", consumes ? "consumes" : "provides");
            if (!link.until().isEmpty()) {
                one.put("until", link.until());
            }
        }
        try {
            return YAML.writeValueAsString(root);
        } catch (JsonProcessingException neverForATree) {
            throw new IllegalStateException(neverForATree);
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static List<String> names(List<BoundedContext> contexts) {
        return contexts.stream().map(BoundedContext::name).toList();
    }

    public static String markdown(Entry team, TeamSheet sheet) {
        StringBuilder out = new StringBuilder("# " + Escaping.markdown(team.name()) + "\n\n");
        out.append(
                "%s team, %d people, load %s of %s.\n"
                        .formatted(
                                team.type().code(),
                                team.people(),
                                CognitiveLoad.shown(team.load().total()),
                                CognitiveLoad.shown(CognitiveLoad.LIMIT)));
        list(out, "What we own", names(team.contexts()));
        list(out, "Whom we serve", team.serves());
        list(out, "Who we are", team.profile().people());
        list(out, "What we can do", team.profile().skills());
        list(out, "Where to find us", where(team));
        List<Link> links = sheet.linksOf(team);
        if (!links.isEmpty()) {
            out.append(
                    "\n## Whom we work with\n\n| Team | How | Until | Why |\n|---|---|---|---|\n");
            for (Link link : links) {
                boolean consumes = link.from().equals(team.id());
                out.append(
                        "| %s | %s | %s | %s |\n"
                                .formatted(
                                        Escaping.markdown(
                                                consumes ? link.toName() : link.fromName()),
                                        link.mode().code(),
                                        Escaping.markdown(link.until()),
                                        Escaping.markdown(link.because())));
            }
        }
        list(out, "Why this team", team.because());
        return out.toString();
    }

    private static List<String> where(Entry team) {
        return List.of(
                        team.profile().location(),
                        team.profile().timeZone(),
                        team.profile().contact())
                .stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static void list(StringBuilder out, String heading, List<String> items) {
        if (!items.isEmpty()) {
            out.append("\n## ").append(heading).append("\n\n");
            items.forEach(item -> out.append("- ").append(Escaping.markdown(item)).append('\n'));
        }
    }
}
