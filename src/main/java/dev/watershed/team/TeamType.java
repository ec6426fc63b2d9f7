package dev.watershed.team;

/// The four team types of Team Topologies (Skelton, Pais). `code` is the name in files and in
/// `--json`.
public enum TeamType {
    STREAM_ALIGNED("stream-aligned"),
    PLATFORM("platform"),
    ENABLING("enabling"),
    COMPLICATED_SUBSYSTEM("complicated-subsystem");

    private final String code;

    TeamType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
