package dev.watershed.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns what people write into names code can use: ASCII letters and digits, always the same for
/// the same text. Korean is romanised ([Romanisation]), accents are dropped, letters of other
/// scripts and emoji are named as Unicode names them. Never empty, never longer than about 48
/// characters.
public final class Identifiers {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> UNTOLD =
            Set.of("letter", "small", "capital", "sign", "emoji", "symbol", "with", "face");
    private static final Pattern JOINERS = Pattern.compile("[\\p{M}\\p{Cf}\\x{1F3FB}-\\x{1F3FF}]");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int LONGEST = 48;

    private Identifiers() {}

    /// `placeOrder`; the fallback where the text says nothing.
    public static String camel(String text, String fallback) {
        List<String> words = words(text, fallback);
        return safe(words.getFirst() + joinedCapitals(words.subList(1, words.size())));
    }

    /// `OrderPlaced`.
    public static String pascal(String text, String fallback) {
        return capital(safe(joinedCapitals(words(text, fallback))));
    }

    /// `order-status`.
    public static String kebab(String text, String fallback) {
        return safe(String.join("-", words(text, fallback)));
    }

    /// `order_status`.
    public static String snake(String text, String fallback) {
        return safe(String.join("_", words(text, fallback)));
    }

    /// The words of a text in lower case, without articles; empty where it says nothing.
    public static List<String> words(String text) {
        List<String> found = read(text);
        List<String> words = found.isEmpty() ? pictured(text) : found;
        List<String> telling = words.stream().filter(w -> !ARTICLES.contains(w)).toList();
        return shortened(telling.isEmpty() ? words : telling);
    }

    private static List<String> words(String text, String fallback) {
        List<String> words = words(text);
        return words.isEmpty() ? words(fallback) : words;
    }

    private static List<String> read(String text) {
        StringBuilder ascii = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Romanisation.of(plain).codePoints().forEach(c -> spell(c, ascii));
        List<String> words = new ArrayList<>();
        for (String word : CAMEL.matcher(ascii).replaceAll(" ").split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static void spell(int c, StringBuilder ascii) {
        if (c < 128) {
            ascii.append(c == '\'' ? "" : isAsciiWord(c) ? Character.toString(c) : " ");
        } else if (Character.isLetter(c)) {
            ascii.append(letter(c));
        } else if (Character.isDigit(c)) {
            ascii.append(Character.digit(c, 10));
        } else if (c != '’' && !JOINERS.matcher(Character.toString(c)).matches()) {
            ascii.append(' ');
        }
    }

    private static boolean isAsciiWord(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// é as e; others by the last word of their Unicode name: `HIRAGANA LETTER KA` as ka.
    private static String letter(int c) {
        String bare =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        if (!bare.isEmpty() && bare.chars().allMatch(Identifiers::isAsciiWord)) {
            return bare;
        }
        String name = Character.getName(c);
        if (name == null || Character.isIdeographic(c)) {
            return "u" + Integer.toHexString(c);
        }
        String told = name.contains(" WITH ") ? name.substring(0, name.indexOf(" WITH ")) : name;
        return told.substring(told.lastIndexOf(' ') + 1)
                .replaceAll("[^A-Z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The names of the pictures in a text without words: 🍕 as slice, of, pizza.
    private static List<String> pictured(String text) {
        List<String> words = new ArrayList<>();
        JOINERS.matcher(text)
                .replaceAll("")
                .codePoints()
                .filter(Identifiers::isPicture)
                .forEach(c -> addName(c, words));
        return words;
    }

    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
    }

    private static void addName(int c, List<String> words) {
        String name = Character.getName(c);
        String told = name == null ? "U" + Integer.toHexString(c) : name;
        for (String word : told.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty() && !UNTOLD.contains(word)) {
                words.add(word);
            }
        }
    }

    private static List<String> shortened(List<String> words) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length();
            if (length > LONGEST && !kept.isEmpty()) {
                break;
            }
            kept.add(word.substring(0, Math.min(word.length(), LONGEST)));
        }
        return kept;
    }

    private static String joinedCapitals(List<String> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(capital(word)));
        return joined.toString();
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// A name does not begin with a digit.
    private static String safe(String name) {
        return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "n" + name : name;
    }
}
