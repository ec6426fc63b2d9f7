package dev.watershed.ui.teams;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One team: its load and how it adds up, why it is this team, whom it works with, and what the
/// checks say.
final class TeamCard {

    private final Session session;
    private final TeamEdits edits;
    private final TeamsView view;
    private final Horizon horizon;
    private final Consumer<Optional<TeamId>> choose;
    private final Texts texts;
    private final WeightSheet weights;

    TeamCard(
            Session session,
            TeamEdits edits,
            TeamsView view,
            Horizon horizon,
            WeightSheet weights,
            Consumer<Optional<TeamId>> choose) {
        this.session = session;
        this.edits = edits;
        this.view = view;
        this.horizon = horizon;
        this.weights = weights;
        this.choose = choose;
        texts = session.texts();
    }

    Node of(Proposed team) {
        HBox header =
                Panels.header(
                        texts.say(team.name()),
                        lock(team),
                        view.agreed() ? new TeamMenu(edits, texts, horizon).of(team) : new Group(),
                        Buttons.smallIcon(
                                "fth-x",
                                texts.of("teams.all"),
                                () -> choose.accept(Optional.empty())));
        header.getChildren()
                .addFirst(TeamSwatch.of(team.type(), session.themeProperty().getValue()));
        VBox sections = new VBox();
        if (!team.contexts().isEmpty()) {
            sections.getChildren().add(new LoadSection(texts, weights).of(team.load()));
        }
        sections.getChildren().addAll(why(team), owns(team));
        sections.getChildren().add(new WorksWith(edits, texts, view, horizon, choose).of(team));
        if (view.agreed()) {
            sections.getChildren().add(new ProfileSection(edits, texts, horizon).of(team));
        }
        sections.getChildren().add(TeamPanel.checks(session, view, view.findingsAbout(team)));
        return Panels.panel(header, sections);
    }

    /// Keeps the team as it is when teams are proposed again.
    private Node lock(Proposed team) {
        boolean locked = edits.isLocked(team.id());
        Button lock =
                Buttons.smallIcon(
                        locked ? "fth-lock" : "fth-unlock",
                        texts.of(locked ? "teams.unlock" : "teams.lock"),
                        () -> edits.lock(team, !locked));
        lock.setId("lock-team");
        return lock;
    }

    private Section why(Proposed team) {
        Section section = Section.titled(texts.of(view.agreed() ? "teams.about" : "teams.why"));
        String people = texts.say(Wording.of("team.people", team.size()));
        String type = texts.say(Wording.of("team.type-" + team.type().name()));
        section.with(
                Labels.wrapped(texts.say(Wording.of("team.people-type", people, type)), "helper"));
        team.because().forEach(reason -> section.with(Labels.wrapped(texts.say(reason), "body")));
        return section;
    }

    /// What it owns, each a jump to another team.
    private Section owns(Proposed team) {
        List<BoundedContext> owned = contexts(team);
        Section section = Section.titled(texts.of("teams.owned"));
        if (owned.isEmpty()) {
            return section.with(Labels.wrapped(texts.of("teams.owns-nothing"), "helper"));
        }
        OwnerMenu menu = new OwnerMenu(edits, texts, view, horizon);
        owned.forEach(context -> section.with(ContextRow.of(context, menu.of(context), session)));
        return section.with(Buttons.link(texts.of("teams.show-notes"), () -> show(team)));
    }

    private List<BoundedContext> contexts(Proposed team) {
        return view.contexts().stream().filter(c -> team.contexts().contains(c.id())).toList();
    }

    private void show(Proposed team) {
        List<NoteId> notes =
                contexts(team).stream().flatMap(context -> context.members().stream()).toList();
        session.lensProperty().set("storm");
        session.show(notes);
    }
}
