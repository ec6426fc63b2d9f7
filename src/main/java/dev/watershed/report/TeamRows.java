package dev.watershed.report;

import dev.watershed.board.Note;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Wording;
import dev.watershed.study.Study;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The teams section: who owns what, with what load, and how the teams work together.
record TeamRows(List<Row> teams, List<Mode> modes) {

    record Row(
            String name,
            String type,
            String contexts,
            int people,
            String load,
            int percent,
            boolean over,
            List<Part> parts,
            String serves,
            List<String> because) {}

    record Part(String name, int count, String points) {}

    record Mode(String from, String to, String mode, String because, String until) {}

    static TeamRows of(Study study, Locale locale) {
        return new Writer(study, study.currentTeams(), locale).write();
    }

    private record Writer(Study study, TeamProposal proposal, Locale locale) {

        TeamRows write() {
            Map<ContextId, String> names =
                    study.contexts().stream()
                            .collect(Collectors.toMap(BoundedContext::id, BoundedContext::name));
            return new TeamRows(
                    proposal.teams().stream().map(team -> row(team, names)).toList(),
                    proposal.interactions().stream().map(this::mode).toList());
        }

        private Row row(Proposed team, Map<ContextId, String> names) {
            double total = team.load().total();
            return new Row(
                    team.name().in(locale),
                    Wording.of("team.type-" + team.type().name()).in(locale),
                    team.contexts().stream()
                            .map(id -> names.getOrDefault(id, id.value()))
                            .collect(Collectors.joining(", ")),
                    team.size(),
                    Figures.load(total),
                    Figures.percent(total / CognitiveLoad.LIMIT),
                    total > CognitiveLoad.LIMIT,
                    team.load().parts().stream().map(this::part).toList(),
                    team.serves().stream()
                            .flatMap(id -> study.document().board().note(id).stream())
                            .map(Note::oneLine)
                            .distinct()
                            .collect(Collectors.joining(", ")),
                    team.because().stream().map(reason -> reason.in(locale)).toList());
        }

        private Part part(CognitiveLoad.Part part) {
            return new Part(
                    Wording.of("team.load-" + part.kind().name()).in(locale),
                    part.count(),
                    Figures.load(part.points()));
        }

        private Mode mode(Working working) {
            return new Mode(
                    name(working.from()),
                    name(working.to()),
                    Wording.of("team.mode-" + working.mode().name()).in(locale),
                    working.because().in(locale),
                    working.until().map(until -> until.in(locale)).orElse(""));
        }

        private String name(TeamId id) {
            return proposal.team(id).map(team -> team.name().in(locale)).orElse(id.value());
        }
    }
}
