package dev.watershed.ui.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.util.List;

/// All that `bench wall` found.
record Figures(List<Figure> frames, List<Fact> facts) {

    void print(boolean json, PrintStream out) throws JsonProcessingException {
        if (json) {
            out.println(
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(this));
            return;
        }
        if (!frames.isEmpty()) {
            out.println(Figure.head());
            frames.forEach(figure -> out.println(figure.line()));
        }
        facts.forEach(fact -> out.println(fact.line()));
    }
}
