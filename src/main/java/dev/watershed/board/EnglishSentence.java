package dev.watershed.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Puts the words of an English note into a sentence, with the little words a note leaves out.
final class EnglishSentence {

    private static final Set<String> LITTLE =
            Set.of(
                    "to", "in", "out", "up", "off", "on", "over", "down", "back", "away", "through",
                    "into", "from", "for", "with", "as", "of", "at", "by");
    private static final Set<String> DETERMINED =
            Set.of(
                    "a", "an", "the", "our", "their", "its", "my", "your", "his", "her", "another",
                    "every", "each", "all", "some", "no", "this", "that", "these", "those", "it");
    private static final Set<String> HELPING =
            Set.of("was", "were", "is", "are", "has", "have", "had", "been");

    /// Verbs of what happens by itself: nobody does it to anything.
    private static final Set<String> BY_ITSELF =
            Set.of(
                    "arrived",
                    "departed",
                    "landed",
                    "expired",
                    "failed",
                    "happened",
                    "occurred",
                    "elapsed",
                    "started",
                    "ended",
                    "finished",
                    "left",
                    "passed",
                    "appeared",
                    "vanished",
                    "boarded",
                    "logged",
                    "signed",
                    "joined",
                    "paid",
                    "subscribed",
                    "succeeded",
                    "dropped",
                    "increased",
                    "decreased",
                    "opened",
                    "closed");

    private static final Set<String> OF_PEOPLE_ONLY =
            Set.of("paid", "boarded", "logged", "signed", "subscribed", "opened", "closed");

    /// Words for people that walls use most, beside the actors of the wall.
    private static final Set<String> PEOPLE =
            Set.of(
                    "customer",
                    "passenger",
                    "buyer",
                    "user",
                    "guest",
                    "member",
                    "visitor",
                    "seller",
                    "driver",
                    "patient",
                    "student",
                    "employee",
                    "client",
                    "attendee",
                    "speaker");

    private final List<String> written;
    private final List<String> words;

    EnglishSentence(List<String> written) {
        this.written = written;
        this.words = written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    String wish() {
        List<String> said = new ArrayList<>();
        int i = 0;
        if (!words.isEmpty()) {
            said.add(lower(0));
            i = 1;
        }
        boolean twoVerbs =
                i + 1 < words.size()
                        && (words.get(i).equals("or") || words.get(i).equals("and"))
                        && EnglishVerbs.isBase(words.get(i + 1));
        int verbs = twoVerbs ? i + 2 : i;
        while (i < words.size() && (i < verbs || LITTLE.contains(words.get(i)))) {
            said.add(words.get(i));
            i++;
        }
        if (i < words.size()) {
            said.addAll(determined(i, objectEnd(i)));
            for (int k = objectEnd(i); k < words.size(); k++) {
                said.add(lower(k));
            }
        }
        return String.join(" ", said);
    }

    private int objectEnd(int from) {
        int end = from + 1;
        while (end < words.size() && !LITTLE.contains(words.get(end))) {
            end++;
        }
        return end;
    }

    /// The words from one place to another as a thing one can speak of.
    private List<String> determined(int from, int to) {
        List<String> said = new ArrayList<>();
        if (!DETERMINED.contains(words.get(from)) && !isPlural(words.get(to - 1))) {
            said.add("the");
        }
        for (int i = from; i < to; i++) {
            said.add(lower(i));
        }
        return said;
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.matches(".*(ss|us|is)");
    }

    String clause(Set<String> people) {
        int verb = 0;
        while (verb < words.size() && !isVerb(verb)) {
            verb++;
        }
        if (verb == words.size()) {
            return words.isEmpty() ? "" : String.join(" ", determined(0, words.size()));
        }
        if (verb == 0) {
            return words.size() == 1 ? "it was " + words.getFirst() : turned();
        }
        List<String> said = new ArrayList<>();
        boolean plural = isPlural(words.get(verb - 1));
        if (!DETERMINED.contains(words.getFirst())) {
            said.add("the");
        }
        for (int i = 0; i < verb; i++) {
            said.add(lower(i));
        }
        if (isDoneTo(verb, people)) {
            said.add(plural ? "were" : "was");
        }
        said.addAll(words.subList(verb, words.size()));
        return String.join(" ", said);
    }

    private boolean isVerb(int at) {
        return HELPING.contains(words.get(at)) || EnglishVerbs.isPast(words.get(at));
    }

    /// "Placed order" as "the order was placed".
    private String turned() {
        List<String> said = new ArrayList<>(determined(1, words.size()));
        said.add(isPlural(words.getLast()) ? "were" : "was");
        said.add(words.getFirst());
        return String.join(" ", said);
    }

    private boolean isDoneTo(int verb, Set<String> people) {
        String word = words.get(verb);
        String subject = String.join(" ", words.subList(0, verb));
        boolean person = people.contains(subject) || PEOPLE.contains(words.get(verb - 1));
        if (HELPING.contains(word)) {
            return false;
        }
        if (BY_ITSELF.contains(word) && (person || !OF_PEOPLE_ONLY.contains(word))) {
            return false;
        }
        boolean active =
                EnglishVerbs.baseOfPast(word)
                        .filter(base -> !EnglishVerbs.participle(base).equals(word))
                        .isPresent();
        boolean goesOn = person && verb + 1 < words.size();
        return !active && !goesOn;
    }

    List<String> requests() {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean joined = words.get(i).equals("or") || words.get(i).equals("and");
            if (joined
                    && EnglishVerbs.isBase(words.getFirst())
                    && EnglishVerbs.isBase(words.get(i + 1))) {
                return halves(i);
            }
        }
        return List.of(String.join(" ", written));
    }

    private List<String> halves(int joint) {
        List<String> second = written.subList(joint + 1, written.size());
        List<String> first = new ArrayList<>(written.subList(0, joint));
        if (first.size() == 1) {
            first.addAll(second.subList(1, second.size()));
        }
        String head = second.getFirst();
        String capital = head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1);
        List<String> last = new ArrayList<>(second);
        last.set(0, capital);
        if (last.size() == 1) {
            last.addAll(first.subList(1, first.size()));
        }
        return List.of(String.join(" ", first), String.join(" ", last));
    }

    /// A word in small letters, unless it is a name: "KE", "iPad".
    private String lower(int at) {
        String word = written.get(at);
        boolean name = word.length() > 1 && word.chars().skip(1).anyMatch(Character::isUpperCase);
        return name ? word : words.get(at);
    }
}
