package dev.watershed.exchange;

import java.nio.charset.StandardCharsets;

/// One file of an export: a name, as a path with `/` inside the export's folder, and its bytes.
public final class ExportedFile {

    private final String name;
    private final byte[] content;

    public ExportedFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /// A text file in UTF-8.
    public static ExportedFile text(String name, String text) {
        return new ExportedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
