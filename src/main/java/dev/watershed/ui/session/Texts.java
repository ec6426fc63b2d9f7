package dev.watershed.ui.session;

import dev.watershed.finding.FinalConsonant;
import dev.watershed.finding.Wording;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Every word on the screen in one language, from `window.properties`. Patterns are
/// `MessageFormat`; in Korean `{0}[이/가]` takes the particle that fits.
public final class Texts {

    private static final ResourceBundle.Control ENGLISH_IS_THE_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle("dev.watershed.ui.window", locale, ENGLISH_IS_THE_ROOT);
    }

    /// Korean for Korean, English for every other language.
    public static Texts in(Locale locale) {
        boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        return new Texts(korean ? Locale.KOREAN : Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    public boolean korean() {
        return locale.equals(Locale.KOREAN);
    }

    /// The text of a key with its arguments filled in.
    public String of(String key, Object... arguments) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no window text for " + key, missing);
        }
        return FinalConsonant.fitted(new MessageFormat(pattern, locale).format(arguments));
    }

    /// A sentence from a storey below, in the language of the window.
    public String say(Wording wording) {
        return wording.in(locale);
    }
}
