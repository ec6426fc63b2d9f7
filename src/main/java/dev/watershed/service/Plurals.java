package dev.watershed.service;

/// The plural of the last word of a path: `order` as `orders`.
final class Plurals {

    private static final String UNCHANGED =
            ".*(craft|series|equipment|stock|information|news|money|staff|goods)";

    private Plurals() {}

    static String of(String words) {
        if (words.matches(UNCHANGED)) {
            return words;
        }
        if (words.matches(".*([^aeiou]y)")) {
            return words.substring(0, words.length() - 1) + "ies";
        }
        if (words.matches(".*(s|x|z|ch|sh)")) {
            return words.endsWith("s") && !words.endsWith("ss") ? words : words + "es";
        }
        return words + "s";
    }
}
