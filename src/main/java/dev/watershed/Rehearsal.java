package dev.watershed;

import dev.watershed.cli.Watershed;
import dev.watershed.storage.StormWriter;
import dev.watershed.ui.bench.WallBench;
import dev.watershed.ui.shell.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Does what people do first, unseen: while the program is assembled the JVM notes which classes
/// and methods that takes, so that every later start is quicker. Says nothing and leaves nothing.
final class Rehearsal {

    private Rehearsal() {}

    /// @param folder an empty one, for a wall and for what the program keeps
    static void run(Path folder) throws Exception {
        Path wall = folder.resolve("rehearsal.storm");
        Files.write(wall, StormWriter.bytes(Samples.read("web-shop")));
        command("--help");
        for (String command :
                List.of("check", "words", "boundaries", "services", "data", "teams")) {
            command(command, wall.toString());
        }
        command("boundaries", wall.toString(), "--json");
        command(
                "export",
                wall.toString(),
                "--as",
                "svg",
                "-o",
                folder.resolve("wall.svg").toString());
        WallBench.rehearse(folder.resolve("state"), wall);
    }

    private static void command(String... arguments) throws IOException {
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            var _ = Watershed.run(arguments, nowhere, nowhere, Locale.ENGLISH);
        }
    }
}
