package dev.watershed.board;

/// A place in an order that always has room between two others: a base-62 fraction written as text
/// ("fractional index"). Compared character by character; never ends in the lowest digit, so there
/// is always one below.
public record Rank(String value) implements Comparable<Rank> {

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    public static final Rank MIDDLE = new Rank("V");

    public Rank {
        if (value.isEmpty() || value.endsWith("0") || !value.chars().allMatch(Rank::isDigit)) {
            throw new IllegalArgumentException("not a rank: '" + value + "'");
        }
    }

    private static boolean isDigit(int c) {
        return DIGITS.indexOf(c) >= 0;
    }

    /// The rank of the n-th of many (n from 0): later n, later rank; eight digits, room between any
    /// two.
    public static Rank nth(int n) {
        StringBuilder digits = new StringBuilder();
        long rest = n + 1L;
        for (int i = 0; i < 6; i++) {
            digits.insert(0, DIGITS.charAt((int) (rest % BASE)));
            rest /= BASE;
        }
        return new Rank("V" + digits + "V");
    }

    /// A rank above this one.
    public Rank above() {
        return between(value, "");
    }

    /// A rank below this one.
    public Rank below() {
        return between("", value);
    }

    /// A rank strictly between this one and a later one.
    public Rank upTo(Rank later) {
        if (compareTo(later) >= 0) {
            throw new IllegalArgumentException(this + " is not below " + later);
        }
        return between(value, later.value);
    }

    private static Rank between(String low, String high) {
        StringBuilder result = new StringBuilder();
        boolean bounded = !high.isEmpty();
        for (int i = 0; ; i++) {
            int lo = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int hi = bounded && i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (hi - lo > 1) {
                return new Rank(result.append(DIGITS.charAt((lo + hi) / 2)).toString());
            }
            result.append(DIGITS.charAt(lo));
            bounded = bounded && hi == lo;
        }
    }

    @Override
    public int compareTo(Rank other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
