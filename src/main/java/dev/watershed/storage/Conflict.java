package dev.watershed.storage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watershed.finding.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Two people said different things about one thing. The two values are in a lasting order, whoever
/// said which.
///
/// @param key of the record they are about
/// @param field what of it; empty when one deleted what the other changed
record Conflict(String key, String field, String one, String other) {

    static final Comparator<Conflict> ORDER =
            Comparator.comparing(Conflict::key)
                    .thenComparing(Conflict::field)
                    .thenComparing(Conflict::one)
                    .thenComparing(Conflict::other);

    private static final int SHOWN = 400;
    private static final Set<String> NAMED =
            Set.of(
                    "title",
                    "text",
                    "type",
                    "definition",
                    "context",
                    "name",
                    "purpose",
                    "classification",
                    "verdict",
                    "together",
                    "says",
                    "weight",
                    "event",
                    "colour",
                    "size",
                    "until",
                    "from");

    static Conflict between(String key, String field, JsonNode one, JsonNode other) {
        String a = shown(one);
        String b = shown(other);
        return a.compareTo(b) <= 0
                ? new Conflict(key, field, a, b)
                : new Conflict(key, field, b, a);
    }

    /// @param name what the thing that is still there is called
    static Conflict stillUsed(String key, String name) {
        return new Conflict(key, "", name, "");
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "–";
        }
        String text = value.isTextual() ? value.textValue() : StormJson.write(value);
        int end = Math.min(SHOWN, text.length());
        boolean halved = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return end == text.length() ? text : text.substring(0, halved ? end - 1 : end) + "…";
    }

    Conflict saying(String a, String b) {
        return a.compareTo(b) <= 0
                ? new Conflict(key, field, a, b)
                : new Conflict(key, field, b, a);
    }

    /// Present when two people called one thing differently.
    Optional<WordConflict> word() {
        boolean called = field.equals("text") || field.equals("name");
        boolean both = !one.isBlank() && !other.isBlank() && !one.equals("–");
        return called && both ? Optional.of(new WordConflict(one, other)) : Optional.empty();
    }

    Wording wording() {
        return word().map(WordConflict::wording).orElseGet(this::plainly);
    }

    private Wording plainly() {
        return field.isEmpty()
                ? Wording.of("storage.merge.still-used", one)
                : Wording.of("storage.merge.differs", fieldName(), one, other);
    }

    private Wording fieldName() {
        return NAMED.contains(field)
                ? Wording.of("storage.field." + field)
                : Wording.literally(field);
    }

    /// The id of its hotspot: the same for the same conflict, so that a merge that is done again
    /// adds nothing.
    String id() {
        String all = String.join("\n", key, field, one, other);
        return Merged.HOTSPOT
                + Stamp.of(all.getBytes(StandardCharsets.UTF_8)).digest().substring(0, 16);
    }
}
