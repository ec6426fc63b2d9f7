package dev.watershed.ui.boundaries;

import dev.watershed.boundary.Cut;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Coarse to fine in stops: one dot per cut of the hierarchy, wider apart where the merge between
/// them is dearer. Arrow keys step, Home and End go to the ends, a digit jumps.
final class CutSlider extends Pane {

    private static final double HEIGHT = 44;
    private static final double LINE = 9;
    private static final double MARGIN = 32;
    private static final double LABEL_ROOM = 26;

    private final Texts texts;
    private final IntConsumer moved;
    private List<Cut> cuts = List.of();
    private int current;
    private double[] places = new double[0];

    CutSlider(Texts texts, IntConsumer moved) {
        this.texts = texts;
        this.moved = moved;
        getStyleClass().add("cut-slider");
        setId("cuts");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinWidth(160);
        setFocusTraversable(true);
        setAccessibleText(texts.of("boundaries.slider"));
        setOnMousePressed(e -> pick(e.getX()));
        setOnMouseDragged(e -> pick(e.getX()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(w -> rebuild());
    }

    void show(List<Cut> stops, int services) {
        cuts = List.copyOf(stops);
        current = services;
        rebuild();
    }

    private void pick(double x) {
        requestFocus();
        int best = -1;
        for (int i = 0; i < places.length; i++) {
            if (best < 0 || Math.abs(places[i] - x) < Math.abs(places[best] - x)) {
                best = i;
            }
        }
        go(best);
    }

    private void go(int index) {
        if (index >= 0 && index < cuts.size() && cuts.get(index).services() != current) {
            moved.accept(cuts.get(index).services());
        }
    }

    private void pressed(KeyEvent event) {
        int now = indexOf(current);
        KeyCode code = event.getCode();
        int to =
                switch (code) {
                    case LEFT -> now - 1;
                    case RIGHT -> now + 1;
                    case HOME -> 0;
                    case END -> cuts.size() - 1;
                    default -> code.isDigitKey() ? indexOf(Integer.parseInt(event.getText())) : -1;
                };
        if (to >= 0) {
            event.consume();
            go(to);
        }
    }

    private int indexOf(int services) {
        for (int i = 0; i < cuts.size(); i++) {
            if (cuts.get(i).services() == services) {
                return i;
            }
        }
        return -1;
    }

    /// Half of the width goes to the gaps evenly, half by how dear the merge is.
    private double[] placed() {
        int gaps = cuts.size() - 1;
        double[] result = new double[cuts.size()];
        double room = getWidth() - 2 * MARGIN;
        double dear = 0;
        for (int i = 0; i < gaps; i++) {
            dear += rise(i);
        }
        double x = MARGIN;
        for (int i = 0; i < cuts.size(); i++) {
            result[i] = x;
            if (i < gaps) {
                double share = dear > 0 ? rise(i) / dear : 1.0 / gaps;
                x += room * (0.5 / gaps + 0.5 * share);
            }
        }
        return result;
    }

    /// How much the score changes between a stop and the next finer one.
    private double rise(int i) {
        return Math.abs(cuts.get(i + 1).height() - cuts.get(i).height());
    }

    private void rebuild() {
        getChildren().clear();
        if (cuts.isEmpty() || getWidth() <= 0) {
            return;
        }
        places = placed();
        int now = Math.max(0, indexOf(current));
        line(places[0], places[places.length - 1], "cut-line");
        line(places[0], places[now], "cut-line-done");
        List<Double> taken = new ArrayList<>();
        label(now, taken);
        for (int i = 0; i < cuts.size(); i++) {
            dot(i, i == now);
        }
        for (boolean telling : new boolean[] {true, false}) {
            for (int i = 0; i < cuts.size(); i++) {
                Cut cut = cuts.get(i);
                if (i != now && telling == (cut.proposed() || cut.alternative())) {
                    label(i, taken);
                }
            }
        }
    }

    private void line(double from, double to, String style) {
        Region line = new Region();
        line.getStyleClass().add(style);
        line.resizeRelocate(from, LINE - 1.5, Math.max(0, to - from), 3);
        getChildren().add(line);
    }

    private void dot(int i, boolean here) {
        Region dot = new Region();
        boolean telling = cuts.get(i).alternative() || cuts.get(i).proposed();
        dot.getStyleClass()
                .addAll("cut-dot", here ? "here" : i <= indexOf(current) ? "done" : "open");
        double size = 7;
        if (here) {
            size = 18;
        } else if (telling) {
            size = 11;
        }
        dot.resizeRelocate(places[i] - size / 2, LINE - size / 2, size, size);
        getChildren().add(dot);
    }

    /// Numbers that would stand in each other's way are left out, the telling ones last.
    private void label(int i, List<Double> taken) {
        Cut cut = cuts.get(i);
        String text =
                cut.proposed()
                        ? texts.of("boundaries.proposed-stop", cut.services())
                        : Integer.toString(cut.services());
        double room = cut.proposed() ? 2 * LABEL_ROOM : LABEL_ROOM;
        double x = places[i];
        if (taken.stream().anyMatch(other -> Math.abs(other - x) < room)) {
            return;
        }
        taken.add(x);
        Label label = Labels.whole(text, "tiny", cut.services() == current ? "cut-now" : "muted");
        getChildren().add(label);
        label.applyCss();
        double width = label.prefWidth(-1);
        double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(left, LINE + 13, width, label.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        // Everything was placed when it was made.
    }
}
