package dev.watershed.ui.bench;

import dev.watershed.document.Document;
import dev.watershed.storage.StormWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Starts the whole program on a wall in a process of its own, with the flags of this one, and
/// hears what it measured about itself. What was measured before cannot be felt there.
final class WholeProgram {

    /// Says to the other process what it is.
    static final String INSIDE = "--inside";

    private WholeProgram() {}

    /// @param part what to measure, see [InsideProgram]
    static List<Fact> measure(Document wall, InsideProgram.Part part, PrintStream err)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("watershed-bench");
        try {
            Path file = folder.resolve("bench.storm");
            Files.write(file, StormWriter.bytes(wall));
            return heard(command(part, folder, file), err);
        } finally {
            delete(folder);
        }
    }

    private static List<String> command(InsideProgram.Part part, Path folder, Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        for (String name : List.of("glass.platform", "prism.order")) {
            Optional.ofNullable(System.getProperty(name))
                    .ifPresent(value -> command.add("-D" + name + "=" + value));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("dev.watershed.Main", "bench", "wall", INSIDE, part.name()));
        command.addAll(List.of(folder.resolve("state").toString(), file.toString()));
        return command;
    }

    private static List<Fact> heard(List<String> command, PrintStream err)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<Fact> facts = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Fact.heard(line)
                        .ifPresent(fact -> {
                            err.println(fact.line());
                            facts.add(fact);
                        });
            }
            if (process.waitFor() != 0) {
                throw new IOException("the program ended with " + process.exitValue());
            }
        } finally {
            process.destroyForcibly();
        }
        return facts;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
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
