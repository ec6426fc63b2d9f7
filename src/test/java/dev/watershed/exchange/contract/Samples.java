package dev.watershed.exchange.contract;

import dev.watershed.document.Document;
import dev.watershed.storage.StormReader;
import dev.watershed.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The samples as specifications.
final class Samples {

    private Samples() {}

    static Document document(String sample) {
        try {
            return StormReader.read(Files.readAllBytes(Path.of("samples", sample + ".storm")))
                    .document();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Specifications specifications(String sample) {
        return of(document(sample));
    }

    static Specifications of(Document document) {
        return Specifications.of(Study.of(document));
    }
}
