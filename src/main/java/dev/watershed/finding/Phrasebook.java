package dev.watershed.finding;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// Says a [Wording] in one language. The patterns are `MessageFormat` patterns in
/// `wording.properties` files.
final class Phrasebook {

    private static final Map<Locale, Phrasebook> BOOKS = new ConcurrentHashMap<>();
    private static final ResourceBundle.Control ENGLISH_IS_THE_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Phrasebook(Locale locale) {
        this.locale = locale;
    }

    static Phrasebook of(Locale locale) {
        return BOOKS.computeIfAbsent(locale, Phrasebook::new);
    }

    String say(Wording wording) {
        Object[] arguments = wording.arguments().stream().map(this::sayArgument).toArray();
        String pattern = pattern(wording.key());
        return FinalConsonant.fitted(new MessageFormat(pattern, locale).format(arguments));
    }

    private Object sayArgument(Object argument) {
        return switch (argument) {
            case Wording inner -> say(inner);
            case Integer number -> number;
            case Long number -> number;
            default -> argument.toString();
        };
    }

    private String pattern(String key) {
        String storey = key.substring(0, Math.max(0, key.indexOf('.')));
        try {
            return ResourceBundle.getBundle(
                            "dev.watershed." + storey + ".wording", locale, ENGLISH_IS_THE_ROOT)
                    .getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no wording for " + key, missing);
        }
    }
}
