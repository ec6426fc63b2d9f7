package dev.watershed.language;

/// What the team decided about a word that several regions use. `code` is its name in files and in
/// `--json`.
public enum Verdict {
    /// Two unrelated things share a name: split the word; a boundary runs here.
    TWO_MEANINGS("two-meanings"),
    /// One real thing, modelled differently on each side: keep the word, share an id.
    TWO_VIEWS("two-views"),
    /// The same thing in the same sense.
    SAME("same"),
    /// Nobody knows yet: it hangs on the wall as a hotspot.
    ASK_THE_ROOM("ask-the-room");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
