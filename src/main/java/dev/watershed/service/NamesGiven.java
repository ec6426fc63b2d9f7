package dev.watershed.service;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The names given so far in one place: who comes later with the same name gets a number. Names
/// that differ only in capitals count as the same, for folders and tables.
final class NamesGiven {

    private final Set<String> taken = new HashSet<>();

    String unique(String wanted) {
        String name = wanted;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = wanted + n;
        }
        return name;
    }

    boolean isFree(String wanted) {
        return !taken.contains(wanted.toLowerCase(Locale.ROOT));
    }
}
