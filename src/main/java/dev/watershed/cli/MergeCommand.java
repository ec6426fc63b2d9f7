package dev.watershed.cli;

import dev.watershed.storage.Merge;
import dev.watershed.storage.Merged;
import dev.watershed.storage.StormWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `merge`: one wall of two that grew out of a third. What they say differently is told on standard
/// error and hangs on the wall as hotspots. The result may take the place of OURS, as git asks of a
/// merge driver.
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "merge-base")
    private Path base = Path.of("");

    @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "merge-ours")
    private Path ours = Path.of("");

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "merge-theirs")
    private Path theirs = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "OUT.storm", descriptionKey = "out-storm")
    private Path out = Path.of("");

    private final Console console;

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotDo {
        Merged merged =
                Merge.merge(
                        read(base).document(),
                        read(ours).document(),
                        read(theirs).document(),
                        console.locale());
        merged.conflicts().forEach(conflict -> console.mention(console.say(conflict)));
        FileOutput.write(StormWriter.bytes(merged.document()), out, base);
        return AboutAWall.DONE;
    }

    private WallInput read(Path file) throws CannotDo {
        WallInput input = WallInput.read(file);
        input.remarks().forEach(remark -> console.mention(console.say(remark)));
        return input;
    }
}
