package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.ContextFacts;
import dev.watershed.team.Move;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamType;
import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.findings.FindingRows;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The panel at the right: the chosen team or context, the alternatives, or all teams as rows.
final class TeamPanel extends StackPane {

    private static final int MOST_CHECKS = 40;

    private final Session session;
    private final TeamEdits edits;
    private final Texts texts;
    private final Consumer<Optional<TeamId>> choose;
    private final Consumer<Optional<ContextId>> chooseContext;
    private final IntConsumer showAlternative;
    private final WeightSheet weights;
    private @Nullable Choice shown;

    TeamPanel(
            Session session,
            TeamEdits edits,
            Consumer<Optional<TeamId>> choose,
            Consumer<Optional<ContextId>> chooseContext,
            IntConsumer showAlternative) {
        this.session = session;
        this.edits = edits;
        this.choose = choose;
        this.chooseContext = chooseContext;
        this.showAlternative = showAlternative;
        texts = session.texts();
        weights = new WeightSheet(edits, texts, this::again);
        setId("teams-panel");
    }

    /// What is to be shown, and what of it was chosen.
    ///
    /// @param alternative the proposal that is shown; below 0 when none is
    record Choice(
            Optional<TeamsView> view,
            Optional<TeamBoards> boards,
            Horizon horizon,
            Optional<TeamId> team,
            Optional<ContextId> context,
            int alternative,
            boolean comparing) {}

    private void again() {
        if (shown != null) {
            show(shown);
        }
    }

    void show(Choice choice) {
        shown = choice;
        Node content =
                choice.view()
                        .map(view -> content(view, choice))
                        .orElseGet(() -> new VBox(Panels.header(texts.of("lens.teams"))));
        getChildren().setAll(content);
    }

    private Node content(TeamsView view, Choice choice) {
        Optional<ContextFacts> context = choice.context().flatMap(id -> facts(view, id));
        if (context.isPresent()) {
            return new ContextFactsCard(
                            edits, texts, weights, () -> chooseContext.accept(Optional.empty()))
                    .of(context.get(), view.facts(), owner(context.get().context(), view, choice));
        }
        return choice.team()
                .flatMap(id -> view.teams().team(id))
                .map(team -> card(view, choice).of(team))
                .orElseGet(() -> all(view, choice));
    }

    private TeamCard card(TeamsView view, Choice choice) {
        return new TeamCard(session, edits, view, choice.horizon(), weights, choose);
    }

    private Section owner(BoundedContext context, TeamsView view, Choice choice) {
        String name =
                view.teams()
                        .owning(context.id())
                        .map(team -> texts.say(team.name()))
                        .orElse(texts.of("teams.nobody"));
        Label label = Labels.of(name, "body");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row =
                new HBox(8, label, new OwnerMenu(edits, texts, view, choice.horizon()).of(context));
        row.setAlignment(Pos.CENTER_LEFT);
        return Section.titled(texts.of("teams.column-owner")).with(row);
    }

    private static Optional<ContextFacts> facts(TeamsView view, ContextId id) {
        return view.facts().stream().filter(f -> f.context().id().equals(id)).findFirst();
    }

    private Node all(TeamsView view, Choice choice) {
        VBox sections = new VBox();
        if (choice.alternative() >= 0) {
            choice.boards()
                    .map(b -> new FitSection(b.alternatives(), showAlternative, texts))
                    .flatMap(fit -> fit.of(choice.alternative()))
                    .ifPresent(sections.getChildren()::add);
        }
        if (choice.comparing() && choice.alternative() >= 0) {
            choice.boards()
                    .map(b ->
                            AlternativeCards.of(
                                    b.alternatives(), choice.alternative(), showAlternative, texts))
                    .ifPresent(sections.getChildren()::add);
        }
        Section rows = new Section();
        view.teams().teams().stream().map(this::row).forEach(rows::with);
        if (view.agreed()) {
            rows.with(start(choice.horizon()));
        }
        sections.getChildren().add(rows);
        unowned(view, choice).ifPresent(sections.getChildren()::add);
        List<Move> moves = choice.boards().map(b -> b.moves().get(choice.horizon())).orElse(null);
        if (moves != null) {
            sections.getChildren().add(MovesSection.of(moves, view.contexts(), texts));
        }
        sections.getChildren().add(checks(session, view, view.teams().findings()));
        return Panels.panel(Panels.header(texts.of("lens.teams")), sections);
    }

    private Button start(Horizon horizon) {
        Button start =
                Buttons.smallPlain(
                        texts.of("teams.start-team"),
                        () ->
                                edits.reteam(
                                        horizon,
                                        h ->
                                                h.started(
                                                        texts.of("teams.new-team"),
                                                        TeamType.STREAM_ALIGNED)));
        start.setId("start-team");
        return start;
    }

    /// What nobody owns, to be given to somebody.
    private Optional<Section> unowned(TeamsView view, Choice choice) {
        List<BoundedContext> nobodys =
                view.contexts().stream()
                        .filter(context -> view.teams().owning(context.id()).isEmpty())
                        .toList();
        if (nobodys.isEmpty()) {
            return Optional.empty();
        }
        Section section =
                Section.titled(texts.of("teams.unowned")).counting(nobodys.size(), "warning");
        OwnerMenu menu = new OwnerMenu(edits, texts, view, choice.horizon());
        nobodys.forEach(c -> section.with(ContextRow.of(c, menu.of(c), session)));
        return Optional.of(section);
    }

    /// What the checks say; a proposal has nothing to mend yet, and only what is agreed on can
    /// rest.
    static Section checks(Session session, TeamsView view, List<Finding> findings) {
        FindingRows rows = new FindingRows(session).atMost(MOST_CHECKS);
        if (!view.agreed()) {
            rows.onlyRead();
        } else if (!view.isNext()) {
            rows.notWaived().mendedBy(f -> view.fixes().getOrDefault(f, List.of()));
        }
        Texts texts = session.texts();
        return rows.section(texts.of("teams.checks"), texts.of("teams.checks-none"), findings);
    }

    private Node row(Proposed team) {
        String people = texts.say(Wording.of("team.people", team.size()));
        String type = texts.say(Wording.of("team.type-" + team.type().name()));
        VBox words =
                new VBox(
                        2,
                        Labels.of(texts.say(team.name()), "strong"),
                        Labels.of(
                                texts.say(Wording.of("team.people-type", people, type)), "helper"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(10, TeamSwatch.of(team.type(), theme()), words);
        if (edits.isLocked(team.id())) {
            face.getChildren().add(Icons.small("fth-lock"));
        }
        if (!team.contexts().isEmpty()) {
            double total = team.load().total();
            String figure = texts.of("teams.load-short", CognitiveLoad.shown(total));
            face.getChildren()
                    .add(
                            Labels.whole(
                                    figure,
                                    "figure",
                                    team.load().fits() ? "muted" : "warning-text"));
        }
        face.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setGraphic(face);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setAccessibleText(texts.say(team.name()));
        row.getStyleClass().setAll("row", "clickable", "team-row");
        row.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.setOnAction(e -> choose.accept(Optional.of(team.id())));
        return row;
    }

    private dev.watershed.drawing.Theme theme() {
        return session.themeProperty().getValue();
    }
}
