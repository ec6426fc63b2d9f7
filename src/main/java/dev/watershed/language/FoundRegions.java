package dev.watershed.language;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Regions for a wall on which no context is drawn yet: between tapes where there are any, else
/// neighbourhoods of the flow. Notes hang together by the flow, by rare words they share, and a
/// little by standing next to each other.
final class FoundRegions {

    private static final double SHARED_WORD = 1;
    private static final double NEXT_TO = 0.25;

    /// A word more notes say than this ties nothing together.
    private static final int RARE = 6;

    /// More aggregates of one name than this are copies of one thing.
    private static final int MOST_NAMESAKES = 6;

    private final Wall wall;
    private final Communities communities;

    private FoundRegions(Wall wall) {
        this.wall = wall;
        this.communities = new Communities(wall.notes().size());
    }

    static List<Region> on(Board board, Flow flow) {
        List<Region> taped = TapedRegions.on(board);
        if (taped.size() > 1) {
            return taped;
        }
        FoundRegions found =
                new FoundRegions(Wall.read(board, flow, List.of(), Said.NOTHING, Known.lastWall()));
        found.tieByFlow();
        found.tieByWords();
        found.tieByPlace();
        return found.regions();
    }

    private void tieByFlow() {
        for (Flow.Step step : wall.flow().steps()) {
            Integer from = wall.indexOf().get(step.from());
            Integer to = wall.indexOf().get(step.to());
            if (from != null && to != null && !from.equals(to)) {
                communities.tie(from, to, step.drawn() ? step.weight() : step.weight() / 2);
            }
        }
    }

    private void tieByWords() {
        Map<String, TreeSet<Integer>> saidBy = new TreeMap<>();
        for (int n = 0; n < wall.notes().size(); n++) {
            for (String word : words(wall.readings().get(n))) {
                saidBy.computeIfAbsent(word, ignored -> new TreeSet<>()).add(n);
            }
        }
        Set<String> ambiguous = namesOfSeveral();
        saidBy.forEach((word, notes) -> {
            if (notes.size() <= RARE && !Lexicon.isGeneric(word) && !ambiguous.contains(word)) {
                tieAll(notes);
            }
        });
    }

    private static Set<String> words(Reading reading) {
        Set<String> words = new HashSet<>();
        reading.text().tokens().forEach(token -> words.add(Lexicon.concept(token.key())));
        for (Reading.Attribute attribute : reading.attributes()) {
            attribute.name().tokens().forEach(token -> words.add(Lexicon.concept(token.key())));
        }
        return words;
    }

    /// The words of names that several things bear: they must not tie those things together.
    private Set<String> namesOfSeveral() {
        Set<String> once = new HashSet<>();
        Set<String> several = new HashSet<>();
        for (int n = 0; n < wall.notes().size(); n++) {
            if (wall.notes().get(n).kind() == NoteKind.AGGREGATE) {
                for (Token token : wall.readings().get(n).text().tokens()) {
                    String word = Lexicon.concept(token.key());
                    if (!once.add(word)) {
                        several.add(word);
                    }
                }
            }
        }
        return several;
    }

    private void tieAll(NavigableSet<Integer> notes) {
        double weight = SHARED_WORD / Math.max(1, notes.size() - 1);
        for (int a : notes) {
            for (int b : notes.tailSet(a, false)) {
                communities.tie(a, b, weight);
            }
        }
    }

    private void tieByPlace() {
        for (int n = 1; n < wall.notes().size(); n++) {
            Note before = wall.notes().get(n - 1);
            Note here = wall.notes().get(n);
            if (before.bounds().gapTo(here.bounds()) < 3 * NoteKind.UNIT) {
                communities.tie(n - 1, n, NEXT_TO);
            }
        }
    }

    /// Aggregates of one name and with attributes of their own that ended up in one group: two
    /// things until somebody says otherwise.
    private List<List<Integer>> namesakes(int[] group) {
        Map<String, List<Integer>> byName = new TreeMap<>();
        for (int n = 0; n < group.length; n++) {
            Note note = wall.notes().get(n);
            if (note.kind() == NoteKind.AGGREGATE && !note.attributes().isEmpty()) {
                String name = wall.readings().get(n).text().name().orElse("");
                byName.computeIfAbsent(group[n] + " " + name, ignored -> new ArrayList<>()).add(n);
            }
        }
        Set<Integer> parted = new HashSet<>();
        return byName.values().stream()
                .filter(seeds -> seeds.size() > 1 && seeds.size() <= MOST_NAMESAKES)
                .filter(seeds -> parted.add(group[seeds.getFirst()]))
                .toList();
    }

    private boolean several(NoteKind kind) {
        return wall.notes().stream().filter(note -> note.kind() == kind).count() > 1;
    }

    private List<Region> regions() {
        int[] group = communities.groups();
        if (several(NoteKind.AGGREGATE)) {
            communities.join(group, n -> wall.notes().get(n).kind() == NoteKind.AGGREGATE);
        }
        namesakes(group).forEach(seeds -> communities.part(group, seeds));
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int n = 0; n < group.length; n++) {
            members.computeIfAbsent(group[n], ignored -> new ArrayList<>()).add(n);
        }
        List<Region> regions = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (List<Integer> notes : members.values()) {
            Set<NoteId> ids = new TreeSet<>();
            notes.forEach(n -> ids.add(wall.notes().get(n).id()));
            Note central = central(notes);
            regions.add(
                    new Region("near-" + central.id(), name(notes, central, taken), ids, false));
        }
        return regions;
    }

    /// The note a group is called after: an aggregate before an actor before anything, the one with
    /// most steps.
    private Note central(List<Integer> notes) {
        return notes.stream()
                .map(wall.notes()::get)
                .min(
                        Comparator.<Note>comparingInt(note ->
                                        Wall.isNamed(note.kind())
                                                ? note.kind() == NoteKind.AGGREGATE ? 0 : 1
                                                : 2)
                                .thenComparingInt(note -> -steps(note))
                                .thenComparing(Note::id))
                .orElseThrow();
    }

    private int steps(Note note) {
        return wall.flow().from(note.id()).size() + wall.flow().to(note.id()).size();
    }

    private String name(List<Integer> notes, Note central, Set<String> taken) {
        String name = central.oneLine();
        if (!taken.add(name)) {
            String beside =
                    notes.stream()
                            .map(wall.notes()::get)
                            .filter(note -> !note.equals(central))
                            .map(Note::oneLine)
                            .findFirst()
                            .orElse("");
            name = beside.isEmpty() ? name : name + " (" + beside + ")";
            taken.add(name);
        }
        return name;
    }
}
