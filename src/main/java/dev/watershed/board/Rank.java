package dev.watershed.board;

import java.util.List;
import java.util.stream.IntStream;

/// A place in an order that always has room between two others: a base-62 fraction written as text
/// ("fractional index"). Compared character by character; never ends in the lowest digit, so there
/// is always one below.
public record Rank(String value) implements Comparable<Rank> {

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int WINDOW = 6;
    private static final long WINDOW_SIZE = (long) Math.pow(BASE, WINDOW);

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
        return new Rank("V" + digits(n + 1L) + "V");
    }

    private static String digits(long number) {
        StringBuilder digits = new StringBuilder();
        long rest = number;
        for (int i = 0; i < WINDOW; i++) {
            digits.insert(0, DIGITS.charAt((int) (rest % BASE)));
            rest /= BASE;
        }
        return digits.toString();
    }

    /// A rank above this one.
    public Rank above() {
        long next = window() + 1;
        return next < WINDOW_SIZE ? ofWindow(next) : between(value, "");
    }

    /// A rank below this one.
    public Rank below() {
        long next = window() - 1;
        return next > 0 ? ofWindow(next) : between("", value);
    }

    /// So many ranks above this one, each above the one before.
    public List<Rank> above(int count) {
        return series(above().value, count);
    }

    /// So many ranks below this one, each above the one before.
    public List<Rank> below(int count) {
        long next = window() - 1;
        return series(next > 0 ? digits(next) : between("", value).value, count);
    }

    private static List<Rank> series(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Rank(prefix + digits(n) + "V"))
                .toList();
    }

    /// The first six digits as a number: taking the next one, rather than halving what is left,
    /// keeps ranks short when note after note is put on top.
    private long window() {
        long number = 0;
        for (int i = 0; i < WINDOW; i++) {
            number = number * BASE + (i < value.length() ? DIGITS.indexOf(value.charAt(i)) : 0);
        }
        return number;
    }

    private static Rank ofWindow(long number) {
        return new Rank(digits(number).replaceAll("0+$", ""));
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
