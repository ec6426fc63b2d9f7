import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Finishes the program folder on the JDK the build selected: writes the two starters with the path
/// of that JDK in them, and lets the JVM note which classes a start needs.
///
/// Arguments: the folder with the starters as they are written, the program folder (its `lib` is
/// filled already), the oldest Java release that will do, the main class, then the JVM's flags.
void main(String[] args) throws IOException, InterruptedException {
    Path written = Path.of(args[0]);
    Path program = Path.of(args[1]);
    String release = args[2];
    String main = args[3];
    List<String> flags = List.of(args).subList(4, args.length);

    Path bin = Files.createDirectories(program.resolve("bin"));
    for (String starter : List.of("watershed", "watershed.bat")) {
        boolean windows = starter.endsWith(".bat");
        String text =
                Files.readString(written.resolve(starter))
                        .replace("@release@", release)
                        .replace("@main@", main)
                        .replace("@flags@", String.join(" ", flags))
                        .replace("@java@", java(windows).toString());
        Path file = bin.resolve(starter);
        Files.writeString(file, windows ? text.replace("\n", "\r\n") : text);
        file.toFile().setExecutable(true, false);
    }
    Path lib = program.resolve("lib");
    Files.copy(
            written.resolve("logging.properties"),
            lib.resolve("logging.properties"),
            StandardCopyOption.REPLACE_EXISTING);
    noteWhatAStartNeeds(lib, main, flags);
}

Path java(boolean windows) {
    return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
}

/// Without the file everything works, only a little later: whatever goes wrong here is no error.
void noteWhatAStartNeeds(Path lib, String main, List<String> flags)
        throws IOException, InterruptedException {
    Path notes = lib.resolve("watershed.aot");
    Files.deleteIfExists(notes);
    Path stage = Files.createTempDirectory("watershed-rehearsal");
    List<String> command = new ArrayList<>();
    command.add(java(false).toString());
    command.add("-XX:AOTCacheOutput=" + notes);
    command.addAll(flags);
    command.addAll(List.of("-classpath", lib.resolve("watershed.jar").toString(), main));
    command.addAll(List.of("rehearse", stage.toString()));
    Process start =
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
    if (!start.waitFor(180, TimeUnit.SECONDS)) {
        start.destroyForcibly();
    }
    try (Stream<Path> left = Files.walk(stage)) {
        left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
}
