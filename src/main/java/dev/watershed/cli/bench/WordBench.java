package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// How well words with two meanings are found: `watershed bench words`. Cases are scored on walls,
/// the way `words` scores them; beside them stand the same with weights and line chosen on the
/// other systems alone, and the plainest method, the cosine of all words. Constructed cases are
/// told apart from those that were found in real systems.
public final class WordBench {

    private final List<WordFigures> figures;
    private final CoherentWalls coherent;
    private final SynonymFigures synonyms;
    private final WordAgreement agreement;
    private final WordTimes times;

    private WordBench(
            List<WordFigures> figures,
            CoherentWalls coherent,
            SynonymFigures synonyms,
            WordAgreement agreement,
            WordTimes times) {
        this.figures = List.copyOf(figures);
        this.coherent = coherent;
        this.synonyms = synonyms;
        this.agreement = agreement;
        this.times = times;
    }

    /// Scores every case, splits every coherent wall and takes the time.
    public static WordBench run() {
        WordTimes times = WordTimes.measure();
        List<WordCase> cases = WordCases.all();
        List<List<WordScore>> kinds = new ArrayList<>();
        for (boolean bare : new boolean[] {false, true}) {
            kinds.add(cases.stream().map(one -> WordScore.measured(one, bare)).toList());
        }
        List<List<WordScore>> leftOut = leftOut(kinds);
        List<WordFigures> figures = new ArrayList<>();
        for (boolean bare : new boolean[] {false, true}) {
            String evidence = bare ? "text alone" : "with attributes";
            int kind = bare ? 1 : 0;
            List<WordScore> plain = cases.stream().map(one -> WordScore.plain(one, bare)).toList();
            for (boolean all : new boolean[] {false, true}) {
                String which = all ? ", all" : ", found";
                figures.add(WordFigures.of(evidence + which, only(kinds.get(kind), all)));
                figures.add(
                        WordFigures.of("  system left out" + which, only(leftOut.get(kind), all)));
                figures.add(WordFigures.of("  cosine" + which, only(plain, all)));
            }
        }
        return new WordBench(
                figures,
                CoherentWalls.measure(),
                SynonymFigures.measure(),
                WordAgreement.measure(cases),
                times);
    }

    private static List<WordScore> only(List<WordScore> scores, boolean constructed) {
        return scores.stream()
                .filter(s -> constructed || !s.of().system().equals(WordCases.CONSTRUCTED))
                .toList();
    }

    /// Every case with weights and line chosen on the cases of the other systems.
    private static List<List<WordScore>> leftOut(List<List<WordScore>> kinds) {
        TreeSet<String> systems = new TreeSet<>();
        kinds.getFirst().forEach(score -> systems.add(score.of().system()));
        List<List<WordScore>> leftOut = List.of(new ArrayList<>(), new ArrayList<>());
        for (String system : systems) {
            List<List<WordScore>> others =
                    kinds.stream().map(scores -> of(scores, system, false)).toList();
            Weights weights = Weights.chosenOn(others);
            for (int kind = 0; kind < kinds.size(); kind++) {
                List<WordScore> own = of(kinds.get(kind), system, true);
                leftOut.get(kind).addAll(weights.withLineOn(others.get(kind)).scores(own));
            }
        }
        return leftOut;
    }

    private static List<WordScore> of(List<WordScore> scores, String system, boolean own) {
        return scores.stream().filter(s -> s.of().system().equals(system) == own).toList();
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
                        "synonyms among the first ten: %d of %d labelled (%d with the wall left"
                                + " out), %d of %d renamed in one context",
                        synonyms.found(),
                        synonyms.labelled(),
                        synonyms.heldOut(),
                        synonyms.foundRenamed(),
                        synonyms.renamed()));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "read again: %d of %d walls alike, edit by edit as afresh: %d of %d",
                        agreement.alike(),
                        agreement.walls(),
                        agreement.editsAlike(),
                        agreement.edits()));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "first score of a wall of 2,000 after the start of the engine: %.0f ms",
                        times.first()));
        for (WordTimes.Size size : times.sizes()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%,d notes, ms: wall %.0f, edit %.1f (95 %%: %.1f)",
                            size.notes(),
                            size.wall(),
                            size.edit(),
                            size.edit95()));
        }
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

    /// The same figures as one JSON object: `cases`, `coherent`, `synonyms`, `agreement` and
    /// `times`.
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
        root.putObject("synonyms")
                .put("labelled", synonyms.labelled())
                .put("labelledInTopTen", synonyms.found())
                .put("labelledInTopTenLeftOut", synonyms.heldOut())
                .put("renamed", synonyms.renamed())
                .put("renamedInTopTen", synonyms.foundRenamed());
        root.putObject("agreement")
                .put("walls", agreement.walls())
                .put("alike", agreement.alike())
                .put("edits", agreement.edits())
                .put("editsAlike", agreement.editsAlike());
        ObjectNode took = root.putObject("times").put("first", times.first());
        ArrayNode sizes = took.putArray("sizes");
        for (WordTimes.Size size : times.sizes()) {
            sizes.addObject()
                    .put("notes", size.notes())
                    .put("wall", size.wall())
                    .put("edit", size.edit())
                    .put("edit95", size.edit95());
        }
        return root;
    }
}
