package dev.watershed.cli;

import dev.watershed.finding.Wording;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is the matter with the arguments.
final class UsageWording {

    private UsageWording() {}

    static Wording of(ParameterException error) {
        return switch (error) {
            case UnmatchedArgumentException unmatched ->
                    Wording.of("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                    Wording.of(
                            "cli.missing-argument",
                            missing.getMissing().stream()
                                    .map(UsageWording::name)
                                    .collect(Collectors.joining(", ")));
            default ->
                    error.getArgSpec() == null
                            ? Wording.literally(String.valueOf(error.getMessage()))
                            : Wording.of(
                                    "cli.bad-value",
                                    String.valueOf(error.getValue()),
                                    name(error.getArgSpec()),
                                    error.getArgSpec().paramLabel());
        };
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
