package dev.watershed.exchange.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Wording;
import dev.watershed.study.Study;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProfile;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import dev.watershed.team.TeamType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The teams of a wall with every name resolved: those agreed on, else those proposed.
///
/// @param teams along the flow of change
/// @param unowned contexts without a team
public record TeamSheet(
        String title, List<Entry> teams, List<Link> links, List<BoundedContext> unowned) {

    /// One team.
    ///
    /// @param serves whom it works for
    public record Entry(
            TeamId id,
            String name,
            TeamType type,
            int people,
            TeamProfile profile,
            List<BoundedContext> contexts,
            CognitiveLoad load,
            List<String> serves,
            List<String> because) {

        /// A name for files and handles: lower case, letters, digits and dashes.
        public String slug() {
            return TeamSheet.slug(name);
        }
    }

    /// How two teams work together; `from` consumes or is helped.
    public record Link(
            TeamId from,
            TeamId to,
            String fromName,
            String toName,
            InteractionMode mode,
            String until,
            String because) {}

    public TeamSheet {
        teams = List.copyOf(teams);
        links = List.copyOf(links);
        unowned = List.copyOf(unowned);
    }

    public static TeamSheet of(Study study) {
        TeamProposal teams = study.currentTeams();
        Document document = study.document();
        Map<ContextId, BoundedContext> contexts =
                study.contexts().stream()
                        .collect(Collectors.toMap(BoundedContext::id, context -> context));
        List<Entry> entries =
                teams.teams().stream().map(team -> entry(team, contexts, document)).toList();
        List<Link> links =
                teams.interactions().stream().map(working -> link(working, teams)).toList();
        List<BoundedContext> unowned = new ArrayList<>();
        for (BoundedContext context : study.contexts()) {
            if (teams.owning(context.id()).isEmpty()) {
                unowned.add(context);
            }
        }
        return new TeamSheet(document.title(), entries, links, unowned);
    }

    private static Entry entry(
            Proposed team, Map<ContextId, BoundedContext> contexts, Document document) {
        TeamProfile said = document.shelf(Shelves.TEAM_PROFILES).get(team.id().value());
        return new Entry(
                team.id(),
                team.name().inEnglish(),
                team.type(),
                team.size(),
                said == null ? TeamProfile.unsaid(team.id()) : said,
                team.contexts().stream()
                        .flatMap(id -> Optional.ofNullable(contexts.get(id)).stream())
                        .toList(),
                team.load(),
                team.serves().stream()
                        .flatMap(id -> document.board().note(id).stream())
                        .map(note -> note.oneLine())
                        .distinct()
                        .toList(),
                team.because().stream().map(Wording::inEnglish).toList());
    }

    private static Link link(Working working, TeamProposal teams) {
        return new Link(
                working.from(),
                working.to(),
                name(working.from(), teams),
                name(working.to(), teams),
                working.mode(),
                working.until().map(Wording::inEnglish).orElse(""),
                working.because().inEnglish());
    }

    private static String name(TeamId id, TeamProposal teams) {
        return teams.team(id).map(team -> team.name().inEnglish()).orElse(id.value());
    }

    /// The links a team is part of.
    List<Link> linksOf(Entry team) {
        return links.stream()
                .filter(link -> link.from().equals(team.id()) || link.to().equals(team.id()))
                .toList();
    }

    /// Lower case, letters, digits and dashes.
    static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "team" : slug;
    }
}
