package dev.watershed.cli;

import dev.watershed.exchange.Format;
import dev.watershed.exchange.Formats;
import dev.watershed.exchange.ImportFormat;
import dev.watershed.storage.StormWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: a wall from a foreign format, and what could not be carried over.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "IN", descriptionKey = "in")
    private Optional<Path> in = Optional.empty();

    @Option(names = "-o", paramLabel = "OUT.storm", descriptionKey = "out-storm")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "import-as")
    private Optional<String> as = Optional.empty();

    @Option(names = "--into", paramLabel = "WALL.storm", descriptionKey = "import-into")
    private Optional<Path> into = Optional.empty();

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotDo {
        if (list) {
            FormatList.print(
                    Stream.concat(Formats.readable().stream(), Formats.addable().stream())
                            .distinct()
                            .toList(),
                    console);
            return AboutAWall.DONE;
        }
        Path source = in.orElseThrow(() -> CannotDo.because("needs", "IN", "import"));
        Path target = out.orElseThrow(() -> CannotDo.because("needs", "-o", "import"));
        WallInput input = into.isPresent() ? Additions.to(into.get(), source, as) : read(source);
        input.remarks().forEach(remark -> console.mention(console.say(remark)));
        FileOutput.write(StormWriter.bytes(input.document()), target, source);
        return AboutAWall.DONE;
    }

    private WallInput read(Path source) throws CannotDo {
        Optional<ImportFormat> format = as.flatMap(Formats::readable);
        if (as.isPresent() && format.isEmpty()) {
            throw CannotDo.because("unknown-format", as.get(), known());
        }
        if (format.isEmpty() && Additions.areIn(source)) {
            throw CannotDo.because("needs-wall", source.toString());
        }
        return WallInput.read(source, format);
    }

    private static String known() {
        return Formats.readable().stream().map(Format::name).collect(Collectors.joining(", "));
    }
}
