package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.cli.bench.BoundaryBench;
import dev.watershed.cli.bench.DataBench;
import dev.watershed.cli.bench.DocumentBench;
import dev.watershed.cli.bench.MapBench;
import dev.watershed.cli.bench.TeamBench;
import dev.watershed.cli.bench.WordBench;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bench`: the project's own benchmarks.
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

    private static final List<String> NAMES =
            List.of("words", "boundaries", "map", "data", "teams", "document");

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", descriptionKey = "bench-name")
    private Optional<String> name = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotDo {
        if (name.isPresent() && !NAMES.contains(name.get())) {
            throw CannotDo.because("unknown-bench", name.get(), String.join(", ", NAMES));
        }
        ObjectNode document = Json.object();
        for (String bench : name.map(List::of).orElse(NAMES)) {
            run(bench, document);
        }
        if (json) {
            Json.print(document, console);
        }
        return AboutAWall.DONE;
    }

    private void run(String bench, ObjectNode document) {
        switch (bench) {
            case "words" -> {
                WordBench words = WordBench.run();
                show(words.table());
                document.set(bench, words.json());
            }
            case "boundaries" -> {
                BoundaryBench boundaries = BoundaryBench.run();
                show(boundaries.table());
                document.set(bench, boundaries.json());
            }
            case "map" -> {
                MapBench map = MapBench.run();
                show(map.table());
                map.into(document.putObject(bench));
            }
            case "data" -> {
                DataBench data = DataBench.run();
                show(data.table());
                document.set(bench, data.json());
            }
            case "teams" -> {
                TeamBench teams = TeamBench.run();
                show(teams.table());
                document.set(bench, teams.json());
            }
            default -> runDocument(bench, document);
        }
    }

    private void runDocument(String bench, ObjectNode document) {
        Table table = new Table("Task", ">Notes", ">Median µs", ">Slowest µs");
        ObjectNode figures = document.putObject(bench);
        for (int size : DocumentBench.SIZES) {
            for (DocumentBench.Figure figure : DocumentBench.measure(size)) {
                table.row(
                        figure.task(),
                        Integer.toString(figure.notes()),
                        digits(figure.micros()),
                        digits(figure.slowest()));
                figures.withObject("/" + figure.task().replaceAll("[^a-z0-9]+", "-") + "-" + size)
                        .put("micros", Json.rounded(figure.micros()))
                        .put("slowest", Json.rounded(figure.slowest()));
            }
        }
        if (!json) {
            table.printTo(console);
        }
    }

    private void show(String table) {
        if (!json) {
            table.lines().forEach(console::print);
        }
    }

    private static String digits(double micros) {
        return String.format(Locale.ROOT, "%.1f", micros);
    }
}
