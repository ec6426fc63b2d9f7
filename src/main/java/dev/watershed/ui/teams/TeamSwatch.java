package dev.watershed.ui.teams;

import dev.watershed.drawing.Theme;
import dev.watershed.drawing.teams.TeamColours;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.TeamType;
import dev.watershed.ui.frame.Swatch;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// Small pictures of the shapes of Team Topologies, in slots of equal width.
final class TeamSwatch {

    private static final double SLOT = 22;

    private TeamSwatch() {}

    static StackPane of(TeamType type, Theme theme) {
        Shape shape =
                switch (type) {
                    case STREAM_ALIGNED -> rounded(20, 12, 10);
                    case PLATFORM -> rounded(20, 11, 0);
                    case ENABLING -> rounded(9, 17, 6);
                    case COMPLICATED_SUBSYSTEM ->
                            new Polygon(4, 0, 13, 0, 17, 4, 17, 9, 13, 13, 4, 13, 0, 9, 0, 4);
                };
        shape.setFill(Swatch.colour(TeamColours.fill(type, theme)));
        shape.setStroke(Swatch.colour(TeamColours.edge(type, theme)));
        return slot(shape);
    }

    static StackPane of(InteractionMode mode, Theme theme) {
        Shape shape =
                switch (mode) {
                    case COLLABORATION -> new Polygon(5, 0, 20, 0, 15, 12, 0, 12);
                    case FACILITATING -> new Circle(7);
                    case X_AS_A_SERVICE -> new Polygon(8, 0, 16, 13, 0, 13);
                };
        shape.setFill(Swatch.colour(TeamColours.fill(mode, theme)));
        shape.setStroke(Swatch.colour(TeamColours.edge(mode, theme)));
        shape.getStrokeDashArray().setAll(3.0, 2.0);
        return slot(shape);
    }

    private static Rectangle rounded(double width, double height, double arc) {
        Rectangle shape = new Rectangle(width, height);
        shape.setArcWidth(arc);
        shape.setArcHeight(arc);
        return shape;
    }

    private static StackPane slot(Shape shape) {
        StackPane slot = new StackPane(shape);
        slot.setMinWidth(SLOT);
        slot.setMaxWidth(SLOT);
        return slot;
    }
}
