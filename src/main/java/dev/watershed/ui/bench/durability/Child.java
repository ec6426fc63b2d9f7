package dev.watershed.ui.bench.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Another process that edits, and what it has said.
final class Child implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final AtomicInteger kept = new AtomicInteger(-1);
    private final AtomicInteger saved = new AtomicInteger(-1);
    private final AtomicInteger troubles = new AtomicInteger();
    private final Thread reader;

    /// @param shell what the shell does before it becomes the program, such as a limit; may be
    ///   empty
    Child(String shell, String... arguments) throws IOException {
        List<String> program = new ArrayList<>();
        program.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        program.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.watershed.Main",
                        "bench",
                        "durability"));
        program.addAll(List.of(arguments));
        List<String> command = program;
        if (!shell.isEmpty()) {
            command = new ArrayList<>(List.of("bash", "-c", shell + "; exec \"$@\"", "bash"));
            command.addAll(program);
        }
        process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        reader = Thread.ofPlatform().daemon(true).start(this::read);
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                hear(line);
                line = lines.readLine();
            }
        } catch (IOException killed) {
            System.getLogger(Child.class.getName())
                    .log(System.Logger.Level.DEBUG, "the child fell silent", killed);
        }
    }

    private void hear(String line) {
        if (line.matches("kept \\d+")) {
            kept.set(Integer.parseInt(line.substring(5)));
        } else if (line.matches("saved \\d+")) {
            saved.set(Integer.parseInt(line.substring(6)));
        } else if (line.startsWith("trouble")) {
            troubles.incrementAndGet();
        }
    }

    int kept() {
        return kept.get();
    }

    int saved() {
        return saved.get();
    }

    int troubles() {
        return troubles.get();
    }

    boolean lives() {
        return process.isAlive();
    }

    /// Waits until something is so, or the child has ended.
    void await(java.util.function.BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!so.getAsBoolean() && process.isAlive() && System.nanoTime() < end) {
            LockSupport.parkNanos(2_000_000);
        }
    }

    /// `kill -9`, and everything it had said by then is heard.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        reader.join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
