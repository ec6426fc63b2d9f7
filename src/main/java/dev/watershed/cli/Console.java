package dev.watershed.cli;

import dev.watershed.finding.Wording;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where a command writes to, in which language. Always UTF-8 and line feeds, whatever the platform
/// likes.
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;

    Console(OutputStream out, OutputStream err, Locale locale) {
        this.out = new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String say(Wording wording) {
        return wording.in(locale);
    }

    /// The pattern of this storey with that key.
    String say(String key, Object... arguments) {
        return say(Wording.of("cli." + key, arguments));
    }

    /// A line of the result.
    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /// A line for the person, beside the result: never more than one.
    void mention(String line) {
        err.print("watershed: " + line.replaceAll("\\s*\\R\\s*", " "));
        err.print('\n');
    }

    /// For help and version texts.
    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
