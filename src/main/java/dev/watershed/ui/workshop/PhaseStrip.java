package dev.watershed.ui.workshop;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.workshop.Stand;
import dev.watershed.workshop.Step;
import dev.watershed.workshop.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The bar over the wall while one storms: plan, phase, progress, time left, the next step. Without
/// a plan it offers one. In a narrow window the progress and the whole length step back first.
public final class PhaseStrip extends HBox {

    private static final double WIDE = 860;
    private static final double WIDER = 1000;
    private static final double WIDEST = 1240;

    private final Texts texts;
    private final Facilitation lead;
    private final WorkshopMenu menu;
    private final Label time = Labels.whole("", "figure", "clock");
    private final Label given = Labels.whole("", "muted");
    private final Label place = Labels.whole("", "muted");
    private final HBox dashes = new HBox(4);
    private final MenuButton tools;
    private final Ticking ticking;

    public PhaseStrip(Session session, WorkshopActions actions) {
        texts = session.texts();
        lead = session.facilitation();
        menu = new WorkshopMenu(texts, actions);
        tools = menu.button();
        setId("phase-strip");
        time.setId("phase-time");
        dashes.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ticking = new Ticking(lead::now, this::tick);
        lead.standProperty().subscribe(this::show);
        widthProperty().subscribe(width -> fold(width.doubleValue()));
    }

    private void show(Optional<Stand> stand) {
        getChildren().setAll(stand.map(this::leading).orElseGet(this::free));
        fold(getWidth());
        ticking.follow(stand);
    }

    private List<Node> free() {
        Button plan = Buttons.push(texts.of("phase.plan"), () -> menu.fire("session.plan"));
        plan.setId("phase-plan");
        return List.of(
                tools,
                Labels.whole(texts.of("phase.free"), "heading"),
                Labels.of(texts.of("phase.free.help"), "muted"),
                Panels.gap(),
                plan);
    }

    private List<Node> leading(Stand stand) {
        List<Node> all = new ArrayList<>();
        all.add(tools);
        Label name = Labels.of(texts.say(stand.phase().title()), "heading");
        name.setId("phase-name");
        name.setTooltip(new Tooltip(texts.say(stand.phase().task())));
        name.setMinWidth(USE_PREF_SIZE);
        all.add(name);
        place.setText(texts.of("phase.place", stand.step() + 1, stand.plan().steps().size()));
        all.add(place);
        showProgress(stand);
        all.add(dashes);
        all.add(Panels.gap());
        stand.aside()
                .ifPresent(aside -> all.add(Labels.tag(texts.say(aside.what().title()), "accent")));
        if (stand.silent()) {
            all.add(reveal());
        }
        all.add(time);
        all.add(given);
        all.addAll(clockButtons(stand));
        all.add(next(stand));
        return all;
    }

    private void showProgress(Stand stand) {
        dashes.getChildren().clear();
        for (int i = 0; i < stand.plan().steps().size(); i++) {
            Region dash = new Region();
            dash.getStyleClass().add("phase-dash");
            dash.getStyleClass()
                    .add(i < stand.step() ? "done" : i == stand.step() ? "now" : "ahead");
            dashes.getChildren().add(dash);
        }
    }

    private Button reveal() {
        Button reveal = Buttons.push(texts.of("phase.reveal"), () -> lead.silent(false));
        reveal.setId("phase-reveal");
        reveal.setGraphic(Icons.small("fth-eye"));
        return reveal;
    }

    private List<Node> clockButtons(Stand stand) {
        boolean runs = stand.clock().runs();
        Button pause =
                Buttons.icon(
                        runs ? "fth-pause" : "fth-play",
                        texts.of(runs ? "phase.pause" : "phase.resume"),
                        lead::pauseOrResume);
        pause.setId("phase-pause");
        List<Node> buttons = new ArrayList<>(List.of(pause, plus(1), plus(5)));
        if (stand.clock().isOpen()) {
            buttons.remove(pause);
        }
        if (stand.aside().isPresent()) {
            Button end = Buttons.icon("fth-x", texts.of("phase.end-aside"), lead::endAside);
            end.setId("phase-end-aside");
            buttons.add(end);
        }
        return buttons;
    }

    private Button plus(int minutes) {
        Button plus = Buttons.plain("+" + minutes, () -> lead.more(minutes));
        plus.setId("phase-plus-" + minutes);
        plus.getStyleClass().add("tight");
        plus.setTooltip(new Tooltip(texts.of("phase.more", minutes)));
        plus.setAccessibleText(texts.of("phase.more", minutes));
        return plus;
    }

    private Node next(Stand stand) {
        Optional<Step> next = stand.next();
        if (next.isEmpty()) {
            Button end = Buttons.push(texts.of("phase.end"), lead::end);
            end.setId("phase-next");
            return end;
        }
        String title = texts.say(next.get().phase().title());
        Button go = Buttons.push(texts.of("phase.next", title), lead::next);
        go.setId("phase-next");
        go.setGraphic(Icons.of("fth-arrow-right"));
        go.setContentDisplay(ContentDisplay.RIGHT);
        return go;
    }

    private void tick() {
        lead.stand().ifPresent(this::tell);
    }

    private void tell(Stand stand) {
        Timer clock = stand.clock();
        boolean grows = clock.isShort(lead.now());
        String shown = clock.isOpen() ? "" : clock.shown(lead.now());
        if (!time.getText().equals(shown)) {
            time.setText(shown);
        }
        if (grows != time.getStyleClass().contains("short")) {
            if (grows) {
                time.getStyleClass().add("short");
            } else {
                time.getStyleClass().remove("short");
            }
        }
        String whole = whole(clock, grows);
        if (!given.getText().equals(whole)) {
            given.setText(whole);
        }
    }

    private String whole(Timer clock, boolean grows) {
        if (clock.isOpen()) {
            return texts.of("phase.open");
        }
        return grows && !clock.isOver(lead.now())
                ? texts.of("phase.short")
                : texts.of("phase.of", Lengths.of(texts, clock.given()));
    }

    private void fold(double width) {
        boolean crowded =
                lead.stand().filter(on -> on.silent() || on.aside().isPresent()).isPresent();
        show(dashes, width <= 0 || width > (crowded ? WIDEST : WIDER));
        show(given, width <= 0 || width > WIDE);
        show(place, width <= 0 || width > WIDE - 100);
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
