package dev.watershed.language;

/// A word of the wall.
///
/// @param key the form that is compared: lower case, singular, no particles; the same for
///   "Accounts" and "Account가"
/// @param shown the form people wrote most often
public record Term(String key, String shown) implements Comparable<Term> {

    @Override
    public int compareTo(Term other) {
        return key.compareTo(other.key);
    }
}
