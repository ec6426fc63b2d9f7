package dev.watershed.workshop;

import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One round of voting: everybody in the room has so many dots or arrows for the notes that matter
/// most. The facilitator enters them; nobody sees a count before the round is closed.
///
/// @param question what is voted on, in the words of the facilitator
/// @param each how many votes one person has
/// @param voters who may vote, by name
/// @param votes in the order in which they were cast
public record Ballot(
        String id,
        String question,
        Mark mark,
        int each,
        List<String> voters,
        List<Vote> votes,
        boolean closed) {

    /// Nobody keeps track of more.
    public static final int MOST_EACH = 20;

    /// What is stuck on a note for a vote.
    public enum Mark {
        DOT,
        ARROW
    }

    public record Vote(String voter, NoteId note) {}

    public Ballot {
        each = Math.clamp(each, 1, MOST_EACH);
        voters = List.copyOf(voters);
        votes = List.copyOf(votes);
    }

    public static Ballot opened(
            String id, String question, Mark mark, int each, List<String> voters) {
        return new Ballot(id, question, mark, each, voters, List.of(), false);
    }

    /// How many votes somebody still has; 0 for someone who may not vote and after the close.
    public int left(String voter) {
        long cast = votes.stream().filter(v -> v.voter().equals(voter)).count();
        return closed || !voters.contains(voter) ? 0 : (int) Math.max(0, each - cast);
    }

    /// With a vote more; the same ballot when that person has none left. Several votes for one note
    /// count.
    public Ballot cast(String voter, NoteId note) {
        if (left(voter) == 0) {
            return this;
        }
        List<Vote> more = new ArrayList<>(votes);
        more.add(new Vote(voter, note));
        return new Ballot(id, question, mark, each, voters, more, closed);
    }

    /// Without somebody's last vote.
    public Ballot takenBack(String voter) {
        List<Vote> fewer = new ArrayList<>(votes);
        for (int i = fewer.size() - 1; i >= 0 && !closed; i--) {
            if (fewer.get(i).voter().equals(voter)) {
                fewer.remove(i);
                break;
            }
        }
        return new Ballot(id, question, mark, each, voters, fewer, closed);
    }

    public Ballot close() {
        return new Ballot(id, question, mark, each, voters, votes, true);
    }

    /// Who has not voted at all.
    public List<String> nonVoters() {
        return voters.stream()
                .filter(name -> votes.stream().noneMatch(v -> v.voter().equals(name)))
                .toList();
    }

    /// Votes by note, most first; empty while the round is open, so that no outlet can show it.
    public Map<NoteId, Integer> result() {
        Map<NoteId, Integer> counts = new LinkedHashMap<>();
        if (!closed) {
            return counts;
        }
        votes.forEach(vote -> counts.merge(vote.note(), 1, Integer::sum));
        Map<NoteId, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<NoteId, Integer> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return ordered;
    }
}
