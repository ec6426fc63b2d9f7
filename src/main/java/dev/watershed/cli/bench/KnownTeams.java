package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.study.Study;
import dev.watershed.team.TeamProposal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// An organisation whose teams are known, beside the teams that would be proposed for its contexts.
///
/// @param known names of the contexts of every team there is
/// @param proposed names of the contexts of every team that is proposed
public record KnownTeams(Set<Set<String>> known, Set<Set<String>> proposed) {

    /// The insurance company of the Context Mapper examples: three teams for four contexts.
    static KnownTeams insurance() {
        try (InputStream in = KnownTeams.class.getResourceAsStream("teams/insurance.json")) {
            if (in == null) {
                throw new IllegalStateException("the insurance company is missing");
            }
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return compared(BoundaryCase.read("insurance", content), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownTeams compared(BoundaryCase organisation, String content)
            throws IOException {
        Map<String, Set<String>> known = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry :
                new ObjectMapper().readTree(content).path("teams").properties()) {
            known.computeIfAbsent(entry.getValue().asText(), ignored -> new TreeSet<>())
                    .add(entry.getKey());
        }
        Document wall = TeamBench.drawn(organisation);
        Map<Object, String> names =
                wall.contextsInOrder().stream()
                        .collect(Collectors.toMap(BoundedContext::id, BoundedContext::name));
        TeamProposal proposal = Study.of(wall).teams();
        Set<Set<String>> proposed =
                proposal.teams().stream()
                        .filter(team -> !team.contexts().isEmpty())
                        .map(team -> named(team, names))
                        .collect(Collectors.toSet());
        return new KnownTeams(Set.copyOf(known.values()), proposed);
    }

    private static Set<String> named(TeamProposal.Proposed team, Map<Object, String> names) {
        return team.contexts().stream()
                .map(id -> names.getOrDefault(id, id.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Known teams that are proposed with exactly what they own.
    long found() {
        return known.stream().filter(proposed::contains).count();
    }
}
