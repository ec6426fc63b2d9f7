package dev.watershed.drawing;

/// The named colours of the window, light and dark. The style sheets of the window hold the same
/// values under the same names.
public enum Token {
    /// The ground the notes hang on.
    WALL(0xF3F4F6, 0x15181D),
    /// Chrome and floats.
    S0(0xFFFFFF, 0x1C2027),
    /// Selected section, start page.
    S1(0xF8F9FA, 0x191D23),
    /// Chips, segmented track.
    S2(0xEFF1F4, 0x262B34),
    /// Bar track.
    S3(0xE4E7EC, 0x303742),
    /// Hairline.
    LINE(0xE1E4E9, 0x2E343E),
    /// Button border.
    LINE2(0xC9CED6, 0x434B58),
    /// Field and radio border.
    CTL(0x8A93A1, 0x7A8494),
    /// Text.
    T1(0x161A21, 0xE9ECF1),
    /// Secondary text.
    T2(0x485160, 0xB3BBC7),
    /// Quiet text.
    T3(0x626C7B, 0x929CAB),
    /// Selection, primary button, focus.
    ACCENT(0x3355D8, 0x8FA6FF),
    ON_ACCENT(0xFFFFFF, 0x10131A),
    ACCENT_TEXT(0x2C4ACA, 0xA4B7FF),
    ACCENT_SOFT(0xEBEFFD, 0x262F4F),
    /// Stuck, two writers, error.
    DANGER(0xB3261E, 0xFF9189),
    DANGER_SOFT(0xFCEBEA, 0x3A2122),
    /// Findings, open questions.
    WARNING(0x7A4F00, 0xF0C465),
    WARNING_SOFT(0xFFF3D6, 0x372C14),
    WARNING_EDGE(0xE0A526, 0xE0A526),
    /// Done, accepted, valid.
    GOOD(0x176B41, 0x74D4A0),
    GOOD_SOFT(0xE3F4EA, 0x173225),
    /// Pivotal event; what is written on it is always [#INK].
    TAPE(0xEAE847, 0xCFCD45),
    /// Arrows.
    LINK(0x6B7482, 0x8A94A4),
    /// Lane tape.
    LANE(0xD3D7DE, 0x333A45),
    /// What is written on a note, in both themes.
    INK(0x1F1A14, 0x1F1A14);

    private final int light;
    private final int dark;

    Token(int light, int dark) {
        this.light = Colour.opaque(light);
        this.dark = Colour.opaque(dark);
    }

    /// The colour on a note or on paper, which stay light in the dark theme.
    public int onPaper() {
        return light;
    }

    int light() {
        return light;
    }

    int dark() {
        return dark;
    }
}
