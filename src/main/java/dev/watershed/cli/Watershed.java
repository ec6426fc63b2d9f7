package dev.watershed.cli;

import dev.watershed.finding.Wording;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/// The whole command line. [#run] does what the arguments say and returns the exit code: 0 done, 1
/// findings, 2 bad usage or something that could not be read or written, told in one line on
/// standard error.
@Command(
        name = "watershed",
        versionProvider = Watershed.Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT)
public final class Watershed {

    /// Bad usage, or something that could not be read or written.
    public static final int FAILED = 2;

    private static final List<String> COMMANDS =
            List.of(
                    "check",
                    "words",
                    "boundaries",
                    "data",
                    "services",
                    "teams",
                    "report",
                    "export",
                    "import",
                    "merge",
                    "hand-out",
                    "take-back",
                    "backups",
                    "bench");

    /// What `--lang` may say.
    enum Language {
        EN,
        KO
    }

    private Watershed() {}

    /// True when the arguments are for the command line; else they name walls for the window.
    public static boolean handles(String... args) {
        if (args.length == 0) {
            return false;
        }
        String first = args[0];
        return first.startsWith("-") || COMMANDS.contains(first) || !mayBeFile(first);
    }

    /// A name with an ending or a folder, or one that is there.
    private static boolean mayBeFile(String name) {
        try {
            return name.contains(".") || name.contains("/") || Files.exists(Path.of(name));
        } catch (InvalidPathException notAName) {
            return false;
        }
    }

    /// Does what the arguments say.
    ///
    /// @param usual the language unless `--lang` asks for another
    /// @return the exit code
    public static int run(String[] args, OutputStream out, OutputStream err, Locale usual) {
        Console console = new Console(out, err, locale(args, usual));
        try {
            return commandLine(console).execute(args);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            console.mention(console.say("too-much"));
            return FAILED;
        } finally {
            console.flush();
        }
    }

    private static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Watershed());
        line.getCommandSpec().addOption(languageOption());
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new WordsCommand(console));
        line.addSubcommand(new BoundariesCommand(console));
        line.addSubcommand(new DataCommand(console));
        line.addSubcommand(new ServicesCommand(console));
        line.addSubcommand(new TeamsCommand(console));
        line.addSubcommand(new ReportCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new ImportCommand(console));
        line.addSubcommand(new MergeCommand(console));
        line.addSubcommand(new HandOutCommand(console));
        line.addSubcommand(new TakeBackCommand(console));
        line.addSubcommand(new BackupsCommand(console));
        line.addSubcommand(new BenchCommand(console));
        line.setResourceBundle(
                ResourceBundle.getBundle(
                        "dev.watershed.cli.help",
                        console.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setOut(console.writer());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((error, args) -> refused(error, console));
        line.setExecutionExceptionHandler((error, command, parsed) -> failed(error, console));
        return line;
    }

    /// Only checked and explained here; what it says is found in [#locale] before anything is
    /// parsed.
    private static OptionSpec languageOption() {
        return OptionSpec.builder("--lang")
                .type(Language.class)
                .paramLabel("en|ko")
                .descriptionKey("lang")
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    private static int refused(ParameterException error, Console console) {
        String help = error.getCommandLine().getCommandSpec().qualifiedName();
        console.mention(console.say(UsageWording.of(error)) + " " + console.say("see-help", help));
        return FAILED;
    }

    private static int failed(Exception error, Console console) {
        Wording reason =
                switch (error) {
                    case CannotDo known -> known.reason();
                    default -> Wording.of("cli.broken", String.valueOf(error));
                };
        console.mention(console.say(reason));
        return FAILED;
    }

    /// Found before anything else is, so that mistakes in the arguments are told in that language
    /// too.
    private static Locale locale(String[] args, Locale usual) {
        String chosen = usual.getLanguage();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                chosen = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                chosen = args[i + 1];
            }
        }
        return chosen.equals("ko") ? Locale.KOREAN : Locale.ENGLISH;
    }

    /// The version of the jar; of a class folder none is known.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version =
                    Optional.ofNullable(Watershed.class.getPackage().getImplementationVersion())
                            .orElse("(development)");
            return new String[] {"Watershed " + version};
        }
    }
}
