package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.team.Team;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamType;
import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;

/// Gives a context to another team, or a team to itself. In a proposal the choice is kept when
/// teams are proposed again.
final class OwnerMenu {

    private final TeamEdits edits;
    private final Texts texts;
    private final TeamsView view;
    private final Horizon horizon;

    OwnerMenu(TeamEdits edits, Texts texts, TeamsView view, Horizon horizon) {
        this.edits = edits;
        this.texts = texts;
        this.view = view;
        this.horizon = horizon;
    }

    MenuButton of(BoundedContext context) {
        MenuButton menu =
                TeamMenus.drop(
                        texts.of("teams.move"), texts.of("teams.move-context", context.name()));
        menu.getStyleClass().add("move-context");
        if (view.agreed()) {
            byHand(context, menu);
        } else {
            kept(context, menu);
        }
        return menu;
    }

    private void byHand(BoundedContext context, MenuButton menu) {
        ContextId id = context.id();
        for (Team team : edits.topology(horizon).teams()) {
            menu.getItems()
                    .add(
                            TeamMenus.choice(
                                    team.name(),
                                    team.contexts().contains(id),
                                    () -> edits.reteam(horizon, h -> h.switched(id, team.id()))));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        TeamMenus.item(texts.of("teams.isolate"), () -> isolate(context)));
    }

    private void isolate(BoundedContext context) {
        edits.reteam(
                horizon, h -> h.isolated(context.id(), texts.of("teams.named", context.name())));
    }

    private void kept(BoundedContext context, MenuButton menu) {
        ContextId id = context.id();
        Optional<ContextId> placed = edits.placed(id);
        for (Proposed team : view.teams().teams()) {
            boolean own = team.contexts().contains(id);
            if (!own && !team.contexts().isEmpty() && team.type() != TeamType.ENABLING) {
                ContextId there = team.contexts().getFirst();
                menu.getItems()
                        .add(
                                TeamMenus.choice(
                                        texts.say(team.name()),
                                        placed.filter(team.contexts()::contains).isPresent(),
                                        () -> edits.place(id, Optional.of(there))));
            }
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        TeamMenus.choice(
                                texts.of("teams.isolate"),
                                placed.equals(Optional.of(id)),
                                () -> edits.place(id, Optional.of(id))));
        if (placed.isPresent()) {
            menu.getItems()
                    .add(
                            TeamMenus.item(
                                    texts.of("teams.let-go"),
                                    () -> edits.place(id, Optional.empty())));
        }
    }

    /// What a drop on a team, or beside all of them, asks for.
    void dropped(ContextId id, Optional<Proposed> on) {
        boolean own = on.filter(team -> team.contexts().contains(id)).isPresent();
        if (own) {
            return;
        }
        if (view.agreed()) {
            on.ifPresentOrElse(
                    team -> edits.reteam(horizon, h -> h.switched(id, team.id())),
                    () -> isolate(view.context(id)));
        } else {
            Optional<ContextId> there = on.flatMap(team -> team.contexts().stream().findFirst());
            if (on.isEmpty() || there.isPresent()) {
                edits.place(id, Optional.of(there.orElse(id)));
            }
        }
    }
}
