package dev.watershed.boundary;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// References between aggregates: worth something when drawn, nothing when they are plain ids or
/// asked for at run time, most when the two keep to themselves.
final class ReferencePoints {

    static final double REFERENCE = 1;
    static final double BY_ID = -1;
    static final double EXCLUSIVE = 2;

    /// On walls whose lines are known, one in thirty references beside a call or a read lies inside
    /// a line, of the others one in two.
    static final double ASKED = -1.25;

    private static final Set<String> ID_WORDS = Set.of("id", "ids", "no", "number", "code", "번호");

    private final BoundaryEvidence evidence;
    private final Atoms atoms;
    private final PairTable table;
    private final Map<Integer, Set<Integer>> out = new TreeMap<>();
    private final Map<Integer, Set<Integer>> in = new TreeMap<>();
    private final BitSet communicating;

    ReferencePoints(BoundaryEvidence evidence, Atoms atoms, PairTable table) {
        this.evidence = evidence;
        this.atoms = atoms;
        this.table = table;
        this.communicating = table.communicating();
    }

    void add() {
        evidence.flow().steps().stream()
                .filter(s -> s.meaning() == LinkKind.REFERENCES)
                .forEach(this::read);
        Set<Long> seen = new TreeSet<>();
        out.forEach((a, targets) -> targets.forEach(b -> seen.add(PairTable.key(a, b))));
        seen.forEach(key -> weigh(PairTable.first(key), PairTable.second(key)));
    }

    private void read(Flow.Step step) {
        int a = atoms.of(step.from());
        int b = atoms.of(step.to());
        if (a >= 0 && b >= 0 && a != b) {
            out.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
            in.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
        }
    }

    private boolean refers(int a, int b) {
        return out.getOrDefault(a, Set.of()).contains(b);
    }

    private void weigh(int a, int b) {
        int source = refers(a, b) ? a : b;
        int target = source == a ? b : a;
        Object[] names = {atoms.get(source).name(), atoms.get(target).name()};
        table.add(source, target, TermKind.REFERENCE, REFERENCE, names);
        if (byId(a, b)) {
            table.add(source, target, TermKind.BY_ID, BY_ID, names);
        }
        if (table.callOrRead(a, b)) {
            table.add(source, target, TermKind.ASKED, ASKED, names);
        }
        if (!table.communicate(a, b)) {
            Pair pair = table.pair(a, b);
            pair.detail = detail(a, b);
            double value = exclusive(a, b) + exclusive(b, a);
            double whole = pair.detail < 0 ? value : Math.max(1, value);
            table.add(source, target, TermKind.EXCLUSIVE, EXCLUSIVE * whole, names);
        }
    }

    /// The one that is tied to the other and to nothing else: its silence towards everything round
    /// the other tells nothing. Who talks to nobody on a wall on which nobody talks is no detail,
    /// nor what other people work with than with the other.
    private int detail(int a, int b) {
        boolean first = tiedToOne(a) && people(b).containsAll(people(a));
        boolean second = tiedToOne(b) && people(a).containsAll(people(b));
        return communicating.isEmpty() || first == second ? -1 : first ? a : b;
    }

    private Set<NoteId> people(int atom) {
        Set<NoteId> found = new TreeSet<>();
        atoms.get(atom).notes().forEach(n -> found.addAll(evidence.flow().to(n, LinkKind.INVOKES)));
        return found;
    }

    private boolean tiedToOne(int atom) {
        Set<Integer> partners = new TreeSet<>(out.getOrDefault(atom, Set.of()));
        partners.addAll(in.getOrDefault(atom, Set.of()));
        return partners.size() == 1 && !communicating.get(atom);
    }

    /// 1 when `a` refers to nothing else and nothing else refers to `b`, less the more there are.
    private double exclusive(int a, int b) {
        int from = out.getOrDefault(a, Set.of()).size();
        int to = in.getOrDefault(b, Set.of()).size();
        return refers(a, b) ? 1 / Math.sqrt((double) from * to) : 0;
    }

    private boolean byId(int a, int b) {
        boolean id = (refers(a, b) && byPlainId(a, b)) || (refers(b, a) && byPlainId(b, a));
        boolean name = (refers(a, b) && byBareName(a, b)) || (refers(b, a) && byBareName(b, a));
        return id && !name;
    }

    private List<List<String>> attributes(int atom) {
        return evidence
                .board()
                .note(atoms.get(atom).head())
                .map(Note::attributes)
                .orElse(List.of())
                .stream()
                .map(Tokens::split)
                .toList();
    }

    private boolean byPlainId(int source, int target) {
        List<String> name = Tokens.split(atoms.get(target).name());
        return attributes(source).stream()
                .anyMatch(t ->
                        t.size() == name.size() + 1
                                && t.subList(0, name.size()).equals(name)
                                && ID_WORDS.contains(t.getLast()));
    }

    private boolean byBareName(int source, int target) {
        List<String> name = Tokens.split(atoms.get(target).name());
        return attributes(source).stream().anyMatch(name::equals);
    }
}
