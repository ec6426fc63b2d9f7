package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.Optional;

/// Whether the people there are can run as many services as a first cut has. Coarse and late to
/// split is the safer start: Newman, Building Microservices, on premature decomposition.
final class Sizing {

    /// What a team of five to nine can build, deploy and be woken up for besides learning the
    /// domain.
    private static final int PER_TEAM = 5;

    private Sizing() {}

    static Optional<Wording> warning(Board board, int services) {
        long teams = board.notes().values().stream().filter(n -> n.kind() == NoteKind.TEAM).count();
        if (services <= PER_TEAM * Math.max(1, teams)) {
            return Optional.empty();
        }
        return Optional.of(
                teams == 0
                        ? Wording.of("boundary.many-for-one-team", services)
                        : Wording.of("boundary.many-for-teams", services, (int) teams));
    }
}
