package dev.watershed.team;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.finding.Wording;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// A context as its owner has to know it: what people said, and where nobody said anything, what
/// the wall suggests, with the arithmetic.
///
/// @param regulation empty for none
/// @param users personas
public record ContextFacts(
        BoundedContext context,
        CognitiveLoad load,
        Fact<Complexity> complexity,
        Fact<Classification> classification,
        Fact<String> regulation,
        Fact<Cadence> cadence,
        Fact<List<String>> users) {

    /// @param said true when people said so, false when it is read from the wall
    /// @param because how the wall leads to it
    public record Fact<T>(T value, boolean said, Wording because) {}

    /// Laws and standards that are known by a name of their own.
    private static final List<String> LAWS =
            List.of(
                    "PCI DSS",
                    "PCI",
                    "PSD2",
                    "GDPR",
                    "HIPAA",
                    "SOX",
                    "MiFID",
                    "KYC",
                    "AML",
                    "개인정보보호법",
                    "전자금융거래법",
                    "전자금융감독규정");

    private static final int MANY_HOTSPOTS = 2;

    /// Every context, along the flow of change.
    public static List<ContextFacts> all(TeamEvidence evidence) {
        return ContextProfile.all(evidence).stream().map(ContextProfile::facts).toList();
    }

    static ContextFacts of(ContextProfile.Read read, TeamEvidence evidence) {
        BoundedContext context = read.context();
        ContextTraits said = evidence.organisation().traits(context.id());
        return new ContextFacts(
                context,
                read.load(),
                complexity(said, read.load()),
                classification(context, evidence),
                regulation(said, read.members()),
                cadence(said, read.load()),
                users(said, read.actors(), evidence));
    }

    private static Fact<Complexity> complexity(ContextTraits said, CognitiveLoad load) {
        Wording because =
                Wording.of(
                        "team.default-complexity",
                        CognitiveLoad.shown(load.total()),
                        CognitiveLoad.shown(CognitiveLoad.SIMPLE),
                        CognitiveLoad.shown(CognitiveLoad.COMPLEX));
        return said.complexity()
                .map(c -> new Fact<>(c, true, because))
                .orElseGet(() -> new Fact<>(Complexity.of(load), false, because));
    }

    private static Fact<Classification> classification(
            BoundedContext context, TeamEvidence evidence) {
        return evidence.map().places().stream()
                .filter(place -> place.id().equals(context.id()))
                .findFirst()
                .map(place ->
                        new Fact<>(place.classification(), !place.suggested(), place.because()))
                .orElseGet(() ->
                        new Fact<>(
                                context.classification(),
                                true,
                                Wording.of("boundary.class-decided", context.name())));
    }

    private static Fact<String> regulation(ContextTraits said, List<Note> members) {
        String named = LAWS.stream().filter(law -> anyNames(law, members)).findFirst().orElse("");
        Wording because =
                named.isEmpty()
                        ? Wording.of("team.default-no-regulation")
                        : Wording.of("team.default-regulation", named);
        return said.regulation()
                .map(law -> new Fact<>(law, true, because))
                .orElseGet(() -> new Fact<>(named, false, because));
    }

    private static boolean anyNames(String law, List<Note> members) {
        String wanted = law.toLowerCase(Locale.ROOT);
        return members.stream()
                .map(note -> note.text() + "\n" + note.definition())
                .anyMatch(text -> hasWord(text.toLowerCase(Locale.ROOT), wanted));
    }

    private static boolean hasWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean closes = end == text.length() || !isLatin(text.charAt(end));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }

    /// A Korean particle may follow a name without a space.
    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static Fact<Cadence> cadence(ContextTraits said, CognitiveLoad load) {
        int open = load.count(LoadKind.HOTSPOTS);
        int core = load.count(LoadKind.CORE);
        int rules = load.count(LoadKind.POLICIES);
        Cadence guess = Cadence.STEADY;
        if (core > 0 || open >= MANY_HOTSPOTS) {
            guess = Cadence.OFTEN;
        } else if (open == 0 && rules == 0) {
            guess = Cadence.SELDOM;
        }
        Wording because = Wording.of("team.default-cadence", open, rules, core);
        Cadence assumed = guess;
        return said.cadence()
                .map(c -> new Fact<>(c, true, because))
                .orElseGet(() -> new Fact<>(assumed, false, because));
    }

    private static Fact<List<String>> users(
            ContextTraits said, Set<NoteId> actors, TeamEvidence evidence) {
        List<String> acting =
                actors.stream()
                        .flatMap(id -> evidence.board().note(id).stream())
                        .map(Note::oneLine)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
        Wording because = Wording.of("team.default-users", acting.size());
        return said.users().isEmpty()
                ? new Fact<>(acting, false, because)
                : new Fact<>(said.users(), true, because);
    }

    /// True when one team may serve both: some persona is the same, or one of them serves nobody
    /// directly.
    boolean sharesPersona(ContextFacts other) {
        Set<String> here = plain(users.value());
        Set<String> there = plain(other.users.value());
        return here.isEmpty() || there.isEmpty() || !Collections.disjoint(here, there);
    }

    /// True when both are under the same law, or under none.
    boolean sharesRegulation(ContextFacts other) {
        return plain(regulation.value()).equals(plain(other.regulation.value()));
    }

    private static Set<String> plain(List<String> names) {
        Set<String> plain = new TreeSet<>();
        names.forEach(name -> plain.add(plain(name)));
        return plain;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
