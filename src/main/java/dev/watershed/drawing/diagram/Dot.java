package dev.watershed.drawing.diagram;

import java.util.Collections;
import java.util.Locale;

/// A graph in Graphviz's own language. Text appears only as ids; the room a label takes is asked
/// for with a block of letters of known width, since Graphviz would have to guess how wide words
/// are.
final class Dot {

    private static final double PER_INCH = 72;

    /// Above this many boxes curved edges take too long.
    private static final int MANY = 150;

    /// Size of the stand-in letters, and how wide and high Graphviz takes one to be.
    private static final double LETTER = 5;

    private static final double LETTER_WIDTH = LETTER * 0.6;
    private static final double LETTER_HEIGHT = LETTER * 1.2;

    private final StringBuilder out = new StringBuilder();

    private Dot() {}

    static String of(Graph graph) {
        Dot dot = new Dot();
        dot.write(graph);
        return dot.out.toString();
    }

    private void write(Graph graph) {
        out.append("digraph \"map\" {\n")
                .append("graph [rankdir=")
                .append(graph.across() ? "LR" : "TB")
                .append(", nodesep=")
                .append(inches(36))
                .append(", ranksep=")
                .append(inches(graph.apart()))
                .append(", splines=")
                .append(graph.boxes().size() > MANY ? "line" : "true")
                .append("];\n")
                .append("node [shape=box, fixedsize=true, label=\"\"];\n")
                .append("edge [dir=none, headclip=false, tailclip=false, fontname=Courier,")
                .append(" fontsize=")
                .append((int) LETTER)
                .append("];\n");
        graph.boxes().forEach(this::box);
        graph.edges().forEach(this::edge);
        out.append("}\n");
    }

    private void box(Graph.Box box) {
        out.append(quoted(box.id()))
                .append(" [width=")
                .append(inches(box.width()))
                .append(", height=")
                .append(inches(box.height()))
                .append("];\n");
    }

    private void edge(Graph.Edge edge) {
        out.append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
        if (edge.labelWidth() > 0) {
            out.append(" [label=\"").append(block(edge)).append("\"]");
        }
        out.append(";\n");
    }

    private static String block(Graph.Edge edge) {
        int columns = (int) Math.ceil(edge.labelWidth() / LETTER_WIDTH);
        int rows = (int) Math.ceil(edge.labelHeight() / LETTER_HEIGHT);
        String line = "x".repeat(columns);
        return String.join("\\n", Collections.nCopies(Math.max(1, rows), line));
    }

    /// A quoted id: nothing in it can end the quotes.
    static String quoted(String id) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(Character.isISOControl(c) ? ' ' : c);
        }
        return quoted.append('"').toString();
    }

    private static String inches(double pixels) {
        return String.format(Locale.ROOT, "%.4f", pixels / PER_INCH);
    }
}
