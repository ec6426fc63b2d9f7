package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an accepted proposal starts with besides its name: a purpose in the words of its commands
/// and a class. Both are a start for people to write over.
public final class Drafting {

    /// So many commands are named in a purpose.
    private static final int NAMED = 4;

    private final Board board;
    private final Classifying classifying;

    /// @param division what the proposals are compared with
    public Drafting(Board board, Division division) {
        this.board = board;
        this.classifying = new Classifying(board, division.asContexts());
    }

    /// The class that fits best; never undecided.
    public Classification classOf(Proposal proposal) {
        return classifying.place(proposal.asContext(proposal.id(), 0)).classification();
    }

    /// What it is for, in a sentence; empty where no command tells.
    public Optional<Wording> purposeOf(Proposal proposal) {
        List<String> commands =
                proposal.members().stream()
                        .map(board::note)
                        .flatMap(Optional::stream)
                        .filter(n -> n.kind() == NoteKind.COMMAND)
                        .sorted(Board.TIMELINE)
                        .map(Note::oneLine)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList();
        if (commands.isEmpty()) {
            return Optional.empty();
        }
        String named = commands.stream().limit(NAMED).collect(Collectors.joining(", "));
        return Optional.of(
                commands.size() > NAMED
                        ? Wording.of("boundary.purpose-more", heads(proposal), named)
                        : Wording.of("boundary.purpose", heads(proposal), named));
    }

    private String heads(Proposal proposal) {
        String heads =
                proposal.heads().stream()
                        .map(board::note)
                        .flatMap(Optional::stream)
                        .filter(n -> n.kind() == NoteKind.AGGREGATE)
                        .map(Note::oneLine)
                        .limit(3)
                        .collect(Collectors.joining(", "));
        return heads.isEmpty() ? proposal.name() : heads;
    }
}
