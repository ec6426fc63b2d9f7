package dev.watershed.cli;

import dev.watershed.report.HtmlReport;
import dev.watershed.report.PdfReport;
import dev.watershed.report.Section;
import dev.watershed.study.Study;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `report`: the boundary report.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(
            names = "-o",
            paramLabel = "OUT.html|OUT.pdf",
            required = true,
            descriptionKey = "out-report")
    private Path out = Path.of("");

    private final Console console;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotDo {
        String name = out.toString().toLowerCase(Locale.ROOT);
        boolean pdf = name.endsWith(".pdf");
        if (!pdf && !name.endsWith(".html") && !name.endsWith(".htm")) {
            throw CannotDo.because("report-format", out.toString());
        }
        WallInput input = WallInput.read(file);
        input.remarks().forEach(remark -> console.mention(console.say(remark)));
        Study study = Study.of(input.document());
        LocalDate day = LocalDate.now(ZoneId.systemDefault());
        Set<Section> all = EnumSet.allOf(Section.class);
        byte[] report =
                pdf
                        ? PdfReport.of(study, console.locale(), day, all)
                        : HtmlReport.of(study, console.locale(), day, all)
                                .getBytes(StandardCharsets.UTF_8);
        FileOutput.write(report, out, file);
        return AboutAWall.DONE;
    }
}
