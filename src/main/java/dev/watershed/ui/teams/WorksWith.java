package dev.watershed.ui.teams;

import dev.watershed.finding.Wording;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Whom a team works with, how, and until when; agreed teams can be changed here.
final class WorksWith {

    private final TeamEdits edits;
    private final Texts texts;
    private final TeamsView view;
    private final Horizon horizon;
    private final Consumer<Optional<TeamId>> choose;

    WorksWith(
            TeamEdits edits,
            Texts texts,
            TeamsView view,
            Horizon horizon,
            Consumer<Optional<TeamId>> choose) {
        this.edits = edits;
        this.texts = texts;
        this.view = view;
        this.horizon = horizon;
        this.choose = choose;
    }

    Section of(Proposed team) {
        Section section = Section.titled(texts.of("teams.works-with"));
        var workings = view.workingsOf(team);
        if (workings.isEmpty()) {
            section.with(Labels.wrapped(texts.of("teams.works-alone"), "helper"));
        }
        workings.forEach(working -> section.with(row(working, team)));
        if (view.agreed()) {
            more(team).ifPresent(section::with);
        }
        return section;
    }

    private Node row(Working working, Proposed team) {
        TeamId other = working.from().equals(team.id()) ? working.to() : working.from();
        Node mode = view.agreed() ? modes(working) : Labels.tag(mode(working.mode()), "");
        HBox head =
                new HBox(
                        8,
                        Buttons.link(name(other), () -> choose.accept(Optional.of(other))),
                        Panels.gap(),
                        mode);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, head, Labels.wrapped(texts.say(working.because()), "helper"));
        boolean lasting = working.mode() == InteractionMode.X_AS_A_SERVICE;
        if (view.agreed() && !lasting) {
            box.getChildren().add(until(working));
        } else {
            working.until()
                    .map(until -> texts.of("teams.until", texts.say(until)))
                    .ifPresent(said -> box.getChildren().add(Labels.wrapped(said, "helper")));
        }
        return box;
    }

    private String name(TeamId id) {
        return view.teams().team(id).map(t -> texts.say(t.name())).orElse(id.value());
    }

    private String mode(InteractionMode mode) {
        return texts.say(Wording.of("team.mode-" + mode.name()));
    }

    private MenuButton modes(Working working) {
        MenuButton menu = TeamMenus.drop(mode(working.mode()), texts.of("teams.change-mode"));
        menu.getStyleClass().add("work-mode");
        for (InteractionMode mode : InteractionMode.values()) {
            menu.getItems()
                    .add(
                            TeamMenus.choice(
                                    mode(mode),
                                    mode == working.mode(),
                                    () ->
                                            put(
                                                    working.from(),
                                                    working.to(),
                                                    mode,
                                                    until(mode, working))));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        TeamMenus.item(
                                texts.of(
                                        "teams.turn-round",
                                        name(working.to()),
                                        name(working.from())),
                                () ->
                                        put(
                                                working.to(),
                                                working.from(),
                                                working.mode(),
                                                said(working))),
                        TeamMenus.item(
                                texts.of("teams.work-no-more"),
                                () ->
                                        edits.reteam(
                                                horizon,
                                                h -> h.apart(working.from(), working.to()))));
        return menu;
    }

    /// A service is meant to last.
    private String until(InteractionMode mode, Working working) {
        return mode == InteractionMode.X_AS_A_SERVICE ? "" : said(working);
    }

    private String said(Working working) {
        return working.until().map(texts::say).orElse("");
    }

    private Node until(Working working) {
        TextField field = new TextField(said(working));
        field.setPromptText(texts.of("teams.until-prompt"));
        field.setAccessibleText(texts.of("teams.until-when"));
        field.getStyleClass().add("work-until");
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        Runnable keep =
                () -> {
                    String text = field.getText().strip();
                    if (!text.equals(said(working))) {
                        put(working.from(), working.to(), working.mode(), text);
                    }
                };
        field.setOnAction(e -> keep.run());
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (!now) {
                        keep.run();
                    }
                });
        HBox row = new HBox(6, Labels.whole(texts.of("teams.until-when"), "helper"), field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void put(TeamId from, TeamId to, InteractionMode mode, String until) {
        edits.work(horizon, new Interaction(from, to, mode, until));
    }

    /// Somebody else to work with.
    private Optional<Node> more(Proposed team) {
        MenuButton menu = TeamMenus.drop(texts.of("teams.work-with"), texts.of("teams.work-with"));
        menu.setId("work-with");
        for (Team other : edits.topology(horizon).teams()) {
            boolean known =
                    view.workingsOf(team).stream()
                            .anyMatch(
                                    w -> w.from().equals(other.id()) || w.to().equals(other.id()));
            if (!known && !other.id().equals(team.id())) {
                menu.getItems()
                        .add(
                                TeamMenus.item(
                                        other.name(),
                                        () ->
                                                put(
                                                        team.id(),
                                                        other.id(),
                                                        InteractionMode.X_AS_A_SERVICE,
                                                        "")));
            }
        }
        return menu.getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
    }
}
