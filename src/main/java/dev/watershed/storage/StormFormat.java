package dev.watershed.storage;

/// The `.storm` format: UTF-8, line feeds, one JSON record a line. The first line names the format;
/// the others are sorted by kind and id, so that a change of the wall is a small change of the
/// file.
public final class StormFormat {

    /// How file names end, without the dot.
    public static final String EXTENSION = "storm";

    static final String NAME = "watershed-storm";

    /// What this version writes.
    static final int VERSION = 1;

    /// The oldest reader that understands what this version writes.
    static final int MINIMUM_READER = 1;

    /// Under which the unknown fields of the first line are kept.
    static final String HEADER_KEY = "wall";

    /// The kind of a record that could not keep its place because its id was taken.
    static final String SET_ASIDE = "set-aside";

    /// Bytes; a wall of 100,000 notes takes about a tenth of it.
    static final long LARGEST_FILE = 256L * 1024 * 1024;

    /// Where the JSON schema of a line lies on the class path.
    public static final String SCHEMA = "/dev/watershed/storage/storm.schema.json";

    private StormFormat() {}

    /// True when the first line says that this is a wall, whatever stands below it. Cheap.
    public static boolean recognises(String content) {
        String first = content.strip().lines().findFirst().orElse("");
        return first.startsWith("{") && first.contains("\"" + NAME + "\"");
    }
}
