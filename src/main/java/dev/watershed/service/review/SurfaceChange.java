package dev.watershed.service.review;

import dev.watershed.finding.Wording;
import java.util.Locale;
import java.util.Optional;

/// One promise that is new, gone or different.
///
/// @param before absent for what is new
/// @param after absent for what is gone
public record SurfaceChange(Optional<Promise> before, Optional<Promise> after) {

    /// How it changed.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /// What it is about.
    public Promise promise() {
        return after.or(() -> before).orElseThrow();
    }

    /// Whether somebody who relied on the old promise breaks: what was there is gone or has another
    /// form, or something must be given that did not have to be. An input that is no longer asked
    /// for may still be sent, and a new problem is a new way to fail, not a new form.
    public boolean breaking() {
        Promise.Part part = promise().part();
        return switch (kind()) {
            case ADDED -> part == Promise.Part.INPUT && promise().required();
            case REMOVED -> part != Promise.Part.INPUT && part != Promise.Part.PROBLEM;
            case CHANGED -> {
                boolean form = !before.map(Promise::form).equals(after.map(Promise::form));
                boolean asked = promise().required() && !before.orElseThrow().required();
                yield part.isWhole() || (form && part != Promise.Part.PROBLEM) || asked;
            }
        };
    }

    /// The change in a sentence.
    public Wording wording() {
        String key = promise().part() + "." + kind();
        return Wording.of(
                "service.change." + key.toLowerCase(Locale.ROOT),
                promise().of(),
                promise().name(),
                before.map(Promise::form).orElse(""),
                after.map(Promise::form).orElse(""),
                before.map(Promise::of).orElse(""));
    }
}
