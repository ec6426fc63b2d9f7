package dev.watershed.language.reading;

/// One word as it stands in a text.
///
/// @param key the form that is compared: lower case, singular, the plain form of a verb, without
///   particles
/// @param shown the form people read in lists: as written, without particles
/// @param start first character
/// @param end character after the last
/// @param joined true when the word continues the noun phrase of the word before it: the `line` of
///   `order line`
public record Token(String key, String shown, int start, int end, Role role, boolean joined) {

    Token movedBy(int characters) {
        return new Token(key, shown, start + characters, end + characters, role, joined);
    }

    public boolean isNoun() {
        return role == Role.NOUN;
    }
}
