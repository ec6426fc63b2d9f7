package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// How well words with two meanings are found: `watershed bench words`. Cases are scored on walls,
/// the way `words` scores them; beside them stands the plainest method, the cosine of all words.
/// Constructed cases are told apart from those that were found in real systems.
public final class WordBench {

    private final List<WordFigures> figures;
    private final CoherentWalls coherent;
    private final WordTimes times;

    private WordBench(List<WordFigures> figures, CoherentWalls coherent, WordTimes times) {
        this.figures = List.copyOf(figures);
        this.coherent = coherent;
        this.times = times;
    }

    /// Scores every case, splits every coherent wall and takes the time.
    public static WordBench run() {
        List<WordCase> cases = WordCases.all();
        Predicate<WordCase> found = one -> !one.system().equals(WordCases.CONSTRUCTED);
        List<WordFigures> figures = new ArrayList<>();
        for (boolean bare : new boolean[] {false, true}) {
            String evidence = bare ? "text alone" : "with attributes";
            figures.add(figures(evidence + ", found", cases, found, bare, false));
            figures.add(figures("  cosine, found", cases, found, bare, true));
            figures.add(figures(evidence + ", all", cases, one -> true, bare, false));
            figures.add(figures("  cosine, all", cases, one -> true, bare, true));
        }
        return new WordBench(figures, CoherentWalls.measure(), WordTimes.measure());
    }

    private static WordFigures figures(
            String name,
            List<WordCase> cases,
            Predicate<WordCase> which,
            boolean bare,
            boolean plain) {
        return WordFigures.of(
                name,
                cases.stream()
                        .filter(which)
                        .map(one ->
                                plain ? WordScore.plain(one, bare) : WordScore.measured(one, bare))
                        .toList());
    }

    /// The figures as a table.
    public String table() {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%-24s %5s %8s %9s %9s %5s %5s %5s %6s %9s %9s %9s",
                        "",
                        "cases",
                        "compared",
                        "AUC div",
                        "AUC d+f",
                        "@10",
                        "@20",
                        "@40",
                        "cards",
                        "right",
                        "rec. div",
                        "rec. d+f"));
        figures.forEach(one -> lines.add(line(one)));
        lines.add("");
        lines.add(
                String.format(
                        Locale.ROOT,
                        "cards per 200 notes with nothing to find: %.2f split at random, %.2f"
                                + " regions found",
                        coherent.per200(),
                        coherent.foundPer200()));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "2,000 notes, ms: wall %.0f, edit %.1f (95 %%: %.1f), dictionaries once"
                                + " %.0f",
                        times.wall(),
                        times.edit(),
                        times.edit95(),
                        times.warmUp()));
        return String.join("\n", lines);
    }

    private static String line(WordFigures one) {
        return String.format(
                Locale.ROOT,
                "%-24s %5d %8d %9.3f %9.3f %5.2f %5.2f %5.2f %6d %9.2f %9.2f %9.2f",
                one.name(),
                one.cases(),
                one.compared(),
                one.divergent(),
                one.boundary(),
                one.at10(),
                one.at20(),
                one.at40(),
                one.raised(),
                one.precision(),
                one.recall(),
                one.recallOfBoundaries());
    }

    /// The same figures as one JSON object: `cases`, `coherent` and `times`.
    public ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode cases = root.putArray("cases");
        for (WordFigures one : figures) {
            cases.addObject()
                    .put("name", one.name().strip())
                    .put("cases", one.cases())
                    .put("compared", one.compared())
                    .put("aucDivergent", one.divergent())
                    .put("aucBoundary", one.boundary())
                    .put("precisionAt10", one.at10())
                    .put("precisionAt20", one.at20())
                    .put("precisionAt40", one.at40())
                    .put("cards", one.raised())
                    .put("cardsRight", one.precision())
                    .put("recallDivergent", one.recall())
                    .put("recallBoundary", one.recallOfBoundaries());
        }
        root.putObject("coherent")
                .put("cardsPer200NotesSplit", coherent.per200())
                .put("cardsPer200NotesFound", coherent.foundPer200());
        root.putObject("times")
                .put("wall", times.wall())
                .put("edit", times.edit())
                .put("edit95", times.edit95())
                .put("warmUp", times.warmUp());
        return root;
    }
}
