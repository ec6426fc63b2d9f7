package dev.watershed.cli;

import dev.watershed.study.Study;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command that reads one wall and says something about it.
abstract class AboutAWall implements Callable<Integer> {

    /// Done, and nothing to worry about.
    static final int DONE = 0;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    AboutAWall(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() throws CannotDo {
        check();
        WallInput input = WallInput.read(file);
        input.remarks().forEach(remark -> console.mention(console.say(remark)));
        Study study = study(input);
        if (json) {
            return printJson(study, console);
        }
        return printTable(study, console);
    }

    /// Looks at the options before anything is read.
    void check() throws CannotDo {}

    Study study(WallInput input) {
        return Study.of(input.document());
    }

    /// Prints one JSON document; returns the exit code.
    abstract int printJson(Study study, Console console);

    /// Prints for a person; returns the exit code.
    abstract int printTable(Study study, Console console);
}
