package dev.watershed.drawing.teams;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.drawing.teams.TeamPicture.Box;
import dev.watershed.drawing.teams.TeamPicture.Chip;
import dev.watershed.drawing.teams.TeamPicture.Load;
import dev.watershed.drawing.teams.TeamPicture.Seam;
import dev.watershed.finding.Wording;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import dev.watershed.team.TeamType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns teams of the model into what is drawn, in one language.
public final class TeamReader {

    private final Board board;
    private final Map<ContextId, BoundedContext> contexts = new LinkedHashMap<>();
    private final Locale locale;

    /// @param contexts whose names and colours the chips show
    public TeamReader(Board board, Collection<BoundedContext> contexts, Locale locale) {
        this.board = board;
        contexts.forEach(context -> this.contexts.put(context.id(), context));
        this.locale = locale;
    }

    public TeamPicture read(TeamProposal teams) {
        return new TeamPicture(
                teams.teams().stream().map(team -> box(team, teams)).toList(),
                teams.interactions().stream().map(this::seam).toList(),
                say("team.flow-of-change"));
    }

    private Box box(Proposed team, TeamProposal all) {
        String people = say("team.people", team.size());
        String type = say("team.type-" + team.type().name());
        return new Box(
                team.id(),
                team.type(),
                team.name().in(locale),
                say("team.people-type", people, type),
                people,
                type,
                team.contexts().stream().flatMap(id -> chip(id).stream()).toList(),
                serves(team, all),
                team.contexts().isEmpty() ? Optional.empty() : Optional.of(load(team)));
    }

    private Optional<Chip> chip(ContextId id) {
        return Optional.ofNullable(contexts.get(id))
                .map(context -> new Chip(id, context.name(), context.ordinal()));
    }

    /// A platform serves teams, the others people.
    private String serves(Proposed team, TeamProposal all) {
        if (team.type() == TeamType.PLATFORM) {
            long consumers =
                    all.interactions().stream().filter(w -> w.to().equals(team.id())).count();
            return consumers == 0 ? "" : say("team.consumers", (int) consumers);
        }
        String people =
                team.serves().stream()
                        .flatMap(id -> board.note(id).stream())
                        .map(Note::oneLine)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return people.isEmpty() ? "" : say("team.serves", people);
    }

    private Load load(Proposed team) {
        double points = team.load().total();
        String limit = Integer.toString((int) CognitiveLoad.LIMIT);
        return new Load(points, CognitiveLoad.shown(points), say("team.of-limit", limit));
    }

    private Seam seam(Working working) {
        return new Seam(
                working.from(),
                working.to(),
                working.mode(),
                say("team.seam-" + working.mode().name()),
                working.until().map(until -> until.in(locale)).orElse(""));
    }

    private String say(String key, Object... arguments) {
        return Wording.of(key, arguments).in(locale);
    }
}
