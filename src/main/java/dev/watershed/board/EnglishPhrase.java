package dev.watershed.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words of a note in English: does it tell something that happened, does it ask for something?
final class EnglishPhrase {

    private static final Set<String> NOT_YET =
            Set.of(
                    "will", "shall", "must", "can", "could", "should", "may", "might", "to",
                    "please");
    private static final Set<String> NOW =
            Set.of("is", "are", "am", "be", "being", "gets", "becomes");
    private static final Set<String> DONE =
            Set.of("was", "were", "has", "have", "had", "been", "did");
    private static final Set<String> PARTICLES =
            Set.of("in", "out", "up", "off", "on", "over", "down", "back", "away", "through");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our", "their", "its");

    /// Verbs that name a thing more often when they stand first.
    private static final Set<String> NOUNS_TOO =
            Set.of(
                    "order",
                    "ticket",
                    "document",
                    "record",
                    "invoice",
                    "report",
                    "request",
                    "access",
                    "claim",
                    "quote",
                    "bid",
                    "contract",
                    "project",
                    "process",
                    "store",
                    "file");

    private static final Set<String> WHENEVER =
            Set.of(
                    "whenever",
                    "when",
                    "if",
                    "once",
                    "after",
                    "upon",
                    "on",
                    "every",
                    "each",
                    "as",
                    "always",
                    "while",
                    "unless",
                    "until",
                    "before",
                    "where",
                    "for");

    /// Last words that name something to know, not something to do.
    private static final Set<String> THINGS =
            Set.of(
                    "status", "data", "details", "info", "name", "number", "address", "menu",
                    "rules", "price", "date", "level", "history", "time");

    private static final List<String> NOUN_ENDINGS =
            List.of("tion", "sion", "ment", "ance", "ence", "ness", "ship", "ity");

    private final List<String> written;
    private final List<String> words;

    private EnglishPhrase(List<String> written) {
        this.written = written;
        this.words = written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /// Cuts at everything that is no letter, digit or apostrophe and inside `CamelCase`.
    static EnglishPhrase of(String text) {
        String spaced = text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return new EnglishPhrase(
                Arrays.stream(spaced.split("[^\\p{L}\\p{N}']+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// "Order placed", "Stock ran low", "Deadline was missed"; not "Place order", "Order is
    /// placed".
    boolean tellsPast() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (DONE.contains(word)) {
                return true;
            }
            if (NOT_YET.contains(word) && i + 1 < words.size() && !word.equals("to")) {
                return false;
            }
            if (NOW.contains(word) && i > 0) {
                return false;
            }
            if (EnglishVerbs.isPast(word) && !(i == 0 && readsAsRequest())) {
                return true;
            }
        }
        return false;
    }

    /// "Set price": a verb that is its own past, at the head of a request.
    private boolean readsAsRequest() {
        return EnglishVerbs.isPastAndBase(words.getFirst());
    }

    /// False only where the words clearly tell, name or describe instead of asking.
    boolean mayBeRequest() {
        String first = words.getFirst();
        if (EnglishVerbs.isBase(first)) {
            return !endsInPast();
        }
        if (words.size() > 1 && first.endsWith("ly") && EnglishVerbs.isBase(words.get(1))) {
            return true;
        }
        if (words.stream().anyMatch(DONE::contains) || endsInPast() || EnglishVerbs.isPast(first)) {
            return false;
        }
        if (words.stream()
                        .skip(1)
                        .anyMatch(w ->
                                EnglishVerbs.baseOfThirdPerson(w).isPresent() && w.length() > 4)
                && words.size() > 2) {
            return false;
        }
        return !THINGS.contains(words.getLast())
                && NOUN_ENDINGS.stream().noneMatch(words.getLast()::endsWith)
                && EnglishVerbs.baseOfGerund(words.getLast()).isEmpty()
                && EnglishVerbs.baseOfGerund(first).isEmpty();
    }

    /// "Order placed", "Customer signed up".
    private boolean endsInPast() {
        int last = words.size() - 1;
        if (last > 1 && PARTICLES.contains(words.get(last))) {
            last--;
        }
        String word = words.get(last);
        return last > 0 && EnglishVerbs.isPast(word) && !EnglishVerbs.isPastAndBase(word);
    }

    /// "Whenever X, we do Y", "Store it when it occurs".
    boolean tellsReaction() {
        return words.stream().anyMatch(WHENEVER::contains);
    }

    /// The same in the past tense, where that can be said: "Place order" as "Order placed".
    Optional<String> asEvent() {
        int now = firstIndex(NOW);
        if (now > 0 && now + 1 < words.size() && EnglishVerbs.isPast(words.get(now + 1))) {
            int from = now > 1 && NOT_YET.contains(words.get(now - 1)) ? now - 1 : now;
            return said(without(from, now + 1));
        }
        boolean request = words.size() > 1 && EnglishVerbs.isBase(words.getFirst());
        if (request && !NOUNS_TOO.contains(words.getFirst())) {
            return turnedRound();
        }
        return toldOfSomebody()
                .or(this::withLastWordPast)
                .or(() -> request ? turnedRound() : Optional.empty());
    }

    /// "Order placing", "Order ships", "order place" as "Order placed".
    private Optional<String> withLastWordPast() {
        if (words.size() != 2 || THINGS.contains(words.getLast())) {
            return Optional.empty();
        }
        Optional<String> base =
                EnglishVerbs.baseOfGerund(words.getLast())
                        .or(() -> Optional.of(words.getLast()).filter(EnglishVerbs::isBase))
                        .or(() -> EnglishVerbs.baseOfThirdPerson(words.getLast()));
        return base.flatMap(b -> said(List.of(written.getFirst(), EnglishVerbs.participle(b))));
    }

    /// "Customer places an order" as "Order placed".
    private Optional<String> toldOfSomebody() {
        for (int i = 1; i + 1 < words.size(); i++) {
            Optional<String> base = EnglishVerbs.baseOfThirdPerson(words.get(i));
            if (base.isPresent()) {
                List<String> result = new ArrayList<>(written.subList(i + 1, words.size()));
                result.add(EnglishVerbs.participle(base.get()));
                return said(result);
            }
        }
        return Optional.empty();
    }

    /// "Sign up customer" as "Customer signed up".
    private Optional<String> turnedRound() {
        int end = 1;
        while (end < words.size() && PARTICLES.contains(words.get(end))) {
            end++;
        }
        List<String> result = new ArrayList<>(written.subList(end, words.size()));
        result.add(EnglishVerbs.participle(words.getFirst()));
        result.addAll(written.subList(1, end));
        return said(result);
    }

    /// The same as a request, where that can be said: "Order placed" as "Place order".
    Optional<String> asCommand() {
        if (THINGS.contains(words.getLast())) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (DONE.contains(word)) {
                continue;
            }
            Optional<String> base =
                    i == 0
                            ? EnglishVerbs.baseOfGerund(word)
                                    .or(() -> EnglishVerbs.baseOfPast(word))
                            : EnglishVerbs.baseOfPast(word);
            if (base.isPresent()) {
                List<String> rest = new ArrayList<>();
                rest.add(base.get());
                boolean particle = i + 1 < words.size() && PARTICLES.contains(words.get(i + 1));
                if (particle) {
                    rest.add(words.get(i + 1));
                }
                rest.addAll(subject(i));
                rest.addAll(
                        written.subList(
                                Math.min(words.size(), i + (particle ? 2 : 1)), words.size()));
                return said(rest);
            }
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            Optional<String> base = EnglishVerbs.baseOfThirdPerson(words.get(i));
            if (base.isPresent()) {
                List<String> rest = new ArrayList<>();
                rest.add(base.get());
                rest.addAll(written.subList(i + 1, words.size()));
                return said(rest);
            }
        }
        return Optional.empty();
    }

    /// "Place order" as "place the order", "Claim miles" as "claim miles".
    String asWish() {
        return new EnglishSentence(written).wish();
    }

    /// "Order placed" as "the order was placed", "Hold ran out" as "the hold ran out".
    String asClause(Set<String> people) {
        return new EnglishSentence(written).clause(people);
    }

    /// "Reserve or cancel seat" as "Reserve seat", "Cancel seat"; "Reserve seat and cancel booking"
    /// as its two halves.
    List<String> requests() {
        return new EnglishSentence(written).requests();
    }

    /// What stands before the verb, without "was" and "has been".
    private List<String> subject(int verb) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < verb; i++) {
            if (!DONE.contains(words.get(i)) && !NOW.contains(words.get(i))) {
                kept.add(written.get(i));
            }
        }
        return kept;
    }

    private int firstIndex(Set<String> wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (wanted.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private List<String> without(int from, int to) {
        List<String> rest = new ArrayList<>(written.subList(0, from));
        rest.addAll(written.subList(to, written.size()));
        return rest;
    }

    /// In the capitals people used: every word, or only the first.
    private Optional<String> said(List<String> parts) {
        List<String> kept = new ArrayList<>(parts);
        while (kept.size() > 1 && ARTICLES.contains(kept.getFirst().toLowerCase(Locale.ROOT))) {
            kept.removeFirst();
        }
        boolean titled =
                written.size() > 1
                        && written.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)));
        List<String> result = new ArrayList<>();
        for (String word : kept) {
            result.add(
                    isName(word) ? word : titled || result.isEmpty() ? capital(word) : lower(word));
        }
        return result.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", result));
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && word.chars()
                        .skip(1)
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
