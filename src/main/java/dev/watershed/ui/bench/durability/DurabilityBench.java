package dev.watershed.ui.bench.durability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.watershed.document.Document;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// `bench durability`: every proof, or those that are named, and the figures they gave.
public final class DurabilityBench {

    private static final List<String> PROOFS =
            List.of("kill", "power", "records", "full", "stubborn", "walls", "history", "pause");
    private static final int ROUNDS = 200;
    private static final int POWER_CUTS = 1_000;
    private static final int WALLS = 10_000;

    private final Path root;
    private final IntFunction<Document> wallOf;
    private final PrintStream progress;

    private DurabilityBench(Path root, IntFunction<Document> wallOf, PrintStream progress) {
        this.root = root;
        this.wallOf = wallOf;
        this.progress = progress;
    }

    /// Runs it and prints the figures.
    ///
    /// @param arguments names of proofs, `--rounds N` for the kills, `--json`; all proofs without
    ///   names
    /// @param wallOf a wall of so many notes
    /// @return 0 when every promise held, 1 when one did not, 2 when an argument is not understood
    public static int run(
            String[] arguments, IntFunction<Document> wallOf, PrintStream out, PrintStream err)
            throws Exception {
        List<String> given = new ArrayList<>(Arrays.asList(arguments));
        if (given.size() == 3 && given.getFirst().equals("--window")) {
            EditingProgram.window(Path.of(given.get(1)), Path.of(given.get(2)), out);
            return 0;
        }
        if (given.size() == 3 && given.getFirst().equals("--journal")) {
            EditingProgram.journal(Path.of(given.get(1)), Integer.parseInt(given.get(2)), out);
            return 0;
        }
        boolean json = given.remove("--json");
        int rounds = rounds(given);
        if (rounds < 1 || !PROOFS.containsAll(given)) {
            err.println(
                    "bench durability takes --rounds N, --json and names of proofs: "
                            + String.join(", ", PROOFS));
            return 2;
        }
        Path root = Files.createTempDirectory("watershed-durability");
        try {
            DurabilityBench bench = new DurabilityBench(root, wallOf, err);
            List<Proof> proofs = bench.proofs(given.isEmpty() ? PROOFS : given, rounds);
            print(proofs, json, out);
            return proofs.stream().allMatch(proof -> proof.broken() == 0) ? 0 : 1;
        } finally {
            delete(root);
        }
    }

    private static int rounds(List<String> given) {
        int at = given.indexOf("--rounds");
        if (at < 0) {
            return ROUNDS;
        }
        given.remove(at);
        if (at == given.size() || !given.get(at).matches("[1-9]\\d{0,4}")) {
            return 0;
        }
        return Integer.parseInt(given.remove(at));
    }

    private List<Proof> proofs(List<String> names, int rounds) throws Exception {
        List<Proof> proofs = new ArrayList<>();
        for (String name : PROOFS) {
            if (names.contains(name)) {
                List<Proof> found = prove(name, rounds);
                found.forEach(proof -> progress.println(line(proof)));
                proofs.addAll(found);
            }
        }
        return proofs;
    }

    private List<Proof> prove(String name, int rounds) throws Exception {
        return switch (name) {
            case "kill" -> List.of(new KillRounds(root, progress).run(rounds));
            case "power" -> List.of(new PowerCuts(root).run(POWER_CUTS));
            case "records" -> DamagedRecords.run(root.resolve("records"));
            case "full" -> FullDisk.run(root);
            case "stubborn" -> new StubbornDisks(root).run();
            case "walls" -> RandomWalls.run(WALLS);
            case "history" -> LongHistory.run(root.resolve("history"));
            default -> List.of(pause());
        };
    }

    private Proof pause() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        return new LongestPause(root)
                .run(wallOf.apply(10_000), stage -> EditingProgram.window(stage, root));
    }

    private static void print(List<Proof> proofs, boolean json, PrintStream out)
            throws JsonProcessingException {
        if (json) {
            out.println(
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(proofs));
            return;
        }
        proofs.forEach(proof -> out.println(line(proof)));
    }

    private static String line(Proof proof) {
        return String.format(
                Locale.ROOT,
                "%-76s %6d tried %4d broken  %s",
                proof.what(),
                proof.tried(),
                proof.broken(),
                String.join("; ", proof.figures()));
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(path -> {
                        try {
                            Files.deleteIfExists(path);
                        } catch (IOException stuck) {
                            throw new UncheckedIOException(stuck);
                        }
                    });
        }
    }
}
