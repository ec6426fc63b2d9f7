package dev.watershed.ui.teams;

import dev.watershed.finding.Wording;
import dev.watershed.team.Team;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamType;
import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.session.Texts;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done to one team by hand: another type, merge, split, stop.
final class TeamMenu {

    private final TeamEdits edits;
    private final Texts texts;
    private final Horizon horizon;

    TeamMenu(TeamEdits edits, Texts texts, Horizon horizon) {
        this.edits = edits;
        this.texts = texts;
        this.horizon = horizon;
    }

    /// A button that opens it.
    Button of(Proposed team) {
        ContextMenu menu = menu(team);
        Button open =
                Buttons.smallIcon("fth-more-horizontal", texts.of("teams.change-team"), () -> {});
        open.getStyleClass().add("team-menu");
        open.setContextMenu(menu);
        open.setOnAction(e -> menu.show(open, Side.BOTTOM, 0, 4));
        return open;
    }

    private ContextMenu menu(Proposed team) {
        String name = texts.say(team.name());
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(types(team), merge(team));
        if (team.contexts().size() > 1 || team.size() > 1) {
            menu.getItems()
                    .add(
                            TeamMenus.item(
                                    texts.of("teams.split"),
                                    () ->
                                            edits.reteam(
                                                    horizon, h -> h.split(team.id(), half(name)))));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        TeamMenus.item(
                                texts.of("teams.stop"),
                                () -> edits.reteam(horizon, h -> h.stopped(team.id()))));
        return menu;
    }

    private String half(String name) {
        return texts.of("teams.second-half", name);
    }

    private Menu types(Proposed team) {
        Menu types = TeamMenus.sub(texts.of("teams.type"));
        for (TeamType type : TeamType.values()) {
            types.getItems()
                    .add(
                            TeamMenus.choice(
                                    texts.say(Wording.of("team.type-" + type.name())),
                                    team.type() == type,
                                    () -> edits.change(horizon, team.id(), t -> t.typed(type))));
        }
        return types;
    }

    private Menu merge(Proposed team) {
        Menu merge = TeamMenus.sub(texts.of("teams.merge"));
        for (Team other : edits.topology(horizon).teams()) {
            if (!other.id().equals(team.id())) {
                merge.getItems()
                        .add(
                                TeamMenus.item(
                                        other.name(),
                                        () ->
                                                edits.reteam(
                                                        horizon,
                                                        h -> h.merged(team.id(), other.id()))));
            }
        }
        merge.setDisable(merge.getItems().isEmpty());
        return merge;
    }
}
