package dev.watershed.ui.teams;

import dev.watershed.team.TeamProfile;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What a team says about itself: how many, who, what they can do, where they are.
final class ProfileSection {

    private static final double LABEL = 84;
    private static final int MOST_PEOPLE = 99;

    private final TeamEdits edits;
    private final Texts texts;
    private final Horizon horizon;

    ProfileSection(TeamEdits edits, Texts texts, Horizon horizon) {
        this.edits = edits;
        this.texts = texts;
        this.horizon = horizon;
    }

    Section of(Proposed team) {
        TeamProfile p = edits.profile(team.id());
        return Section.titled(texts.of("teams.profile"))
                .with(
                        line(
                                "name",
                                texts.say(team.name()),
                                name -> {
                                    if (!name.isBlank()) {
                                        edits.change(horizon, team.id(), t -> t.named(name));
                                    }
                                }),
                        size(team),
                        line(
                                "members",
                                String.join(", ", p.people()),
                                text ->
                                        edits.describe(
                                                new TeamProfile(
                                                        p.team(),
                                                        list(text),
                                                        p.skills(),
                                                        p.location(),
                                                        p.timeZone(),
                                                        p.contact()))),
                        line(
                                "skills",
                                String.join(", ", p.skills()),
                                text ->
                                        edits.describe(
                                                new TeamProfile(
                                                        p.team(),
                                                        p.people(),
                                                        list(text),
                                                        p.location(),
                                                        p.timeZone(),
                                                        p.contact()))),
                        line(
                                "location",
                                p.location(),
                                text ->
                                        edits.describe(
                                                new TeamProfile(
                                                        p.team(),
                                                        p.people(),
                                                        p.skills(),
                                                        text,
                                                        p.timeZone(),
                                                        p.contact()))),
                        line(
                                "time-zone",
                                p.timeZone(),
                                text ->
                                        edits.describe(
                                                new TeamProfile(
                                                        p.team(),
                                                        p.people(),
                                                        p.skills(),
                                                        p.location(),
                                                        text,
                                                        p.contact()))),
                        line(
                                "contact",
                                p.contact(),
                                text ->
                                        edits.describe(
                                                new TeamProfile(
                                                        p.team(),
                                                        p.people(),
                                                        p.skills(),
                                                        p.location(),
                                                        p.timeZone(),
                                                        text))));
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private Node size(Proposed team) {
        int now = team.size();
        HBox row =
                new HBox(
                        6,
                        label("size"),
                        Buttons.smallIcon(
                                "fth-minus",
                                texts.of("teams.fewer"),
                                () -> size(team, Math.max(0, now - 1))),
                        Labels.whole(Integer.toString(now), "figure", "strong"),
                        Buttons.smallIcon(
                                "fth-plus",
                                texts.of("teams.more"),
                                () -> size(team, Math.min(MOST_PEOPLE, now + 1))),
                        Panels.gap());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void size(Proposed team, int people) {
        edits.change(horizon, team.id(), t -> t.sized(people));
    }

    private Node label(String key) {
        var label = Labels.of(texts.of("teams.profile-" + key), "helper");
        label.setMinWidth(LABEL);
        label.setPrefWidth(LABEL);
        return label;
    }

    private Node line(String key, String text, Consumer<String> keep) {
        TextField field = new TextField(text);
        field.setPromptText(texts.of("teams.profile-" + key + "-prompt"));
        field.setAccessibleText(texts.of("teams.profile-" + key));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        field.setOnAction(e -> keep.accept(field.getText().strip()));
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (!now && !field.getText().strip().equals(text)) {
                        keep.accept(field.getText().strip());
                    }
                });
        HBox row = new HBox(6, label(key), field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
