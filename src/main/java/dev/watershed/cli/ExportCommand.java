package dev.watershed.cli;

import dev.watershed.exchange.CannotExport;
import dev.watershed.exchange.ExportFormat;
import dev.watershed.exchange.ExportedFile;
import dev.watershed.exchange.Format;
import dev.watershed.exchange.Formats;
import dev.watershed.storage.StormFormat;
import dev.watershed.storage.StormWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: the wall in a foreign format.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "export-as")
    private Optional<String> as = Optional.empty();

    @Option(names = "-o", paramLabel = "OUT", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotDo {
        if (list) {
            FormatList.print(Formats.writable(), console);
            return AboutAWall.DONE;
        }
        Path source = file.orElseThrow(() -> CannotDo.because("needs", "FILE", "export"));
        String name = as.orElseThrow(() -> CannotDo.because("needs", "--as", "export"));
        Path target = out.orElseThrow(() -> CannotDo.because("needs", "-o", "export"));
        Optional<ExportFormat> format = Formats.writable(name);
        boolean storm = name.equals(StormFormat.EXTENSION);
        if (format.isEmpty() && !storm) {
            throw CannotDo.because("unknown-format", name, known());
        }
        WallInput input = WallInput.read(source);
        input.remarks().forEach(remark -> console.mention(console.say(remark)));
        if (format.isEmpty()) {
            FileOutput.write(StormWriter.bytes(input.document()), target, source);
            return AboutAWall.DONE;
        }
        write(format.get(), input, target, source);
        return AboutAWall.DONE;
    }

    private static void write(ExportFormat format, WallInput input, Path target, Path source)
            throws CannotDo {
        List<ExportedFile> files;
        try {
            files = format.write(input.document());
        } catch (CannotExport refused) {
            throw new CannotDo(refused.reason());
        }
        if (format.manyFiles()) {
            FileOutput.writeFolder(files, target, source);
        } else {
            FileOutput.write(files.getFirst().content(), target, source);
        }
    }

    private static String known() {
        return Formats.writable().stream().map(Format::name).collect(Collectors.joining(", "));
    }
}
