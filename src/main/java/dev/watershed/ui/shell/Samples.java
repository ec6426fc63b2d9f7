package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The walls that come with the program, in the order of the start page.
public final class Samples {

    private static final List<String> NAMES =
            List.of(
                    "accounts",
                    "flight-booking",
                    "conference",
                    "web-shop",
                    "train-trip",
                    "purchase",
                    "reference-teams");

    /// @param name names its texts and its file
    public record Sample(String name, Document document) {}

    private Samples() {}

    /// Reads them all. Not for the JavaFX thread.
    public static List<Sample> read() {
        List<Sample> samples = new ArrayList<>();
        for (String name : NAMES) {
            samples.add(new Sample(name, read(name)));
        }
        return samples;
    }

    /// One of them, by its name.
    public static Document read(String name) {
        try (InputStream file =
                Samples.class.getResourceAsStream("/dev/watershed/samples/" + name + ".storm")) {
            if (file == null) {
                throw new IllegalStateException("no sample " + name);
            }
            return StormReader.read(file.readAllBytes()).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile broken) {
            throw new IllegalStateException("a sample is broken: " + name, broken);
        }
    }
}
