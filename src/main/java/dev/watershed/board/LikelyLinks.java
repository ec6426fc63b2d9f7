package dev.watershed.board;

import dev.watershed.finding.Finding;
import java.util.Optional;

/// The arrows that would settle the findings of one wall.
public final class LikelyLinks {

    private final Board board;
    private final Nearby nearby;

    public LikelyLinks(Board board, Flow flow) {
        this.board = board;
        nearby = new Nearby(board, flow);
    }

    /// The arrow that would settle the finding; empty where nothing likely is near.
    public Optional<LikelyLink> settling(Finding finding) {
        return LikelyLink.of(finding, nearby, board);
    }
}
