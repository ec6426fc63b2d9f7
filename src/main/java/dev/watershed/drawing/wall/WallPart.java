package dev.watershed.drawing.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import java.util.List;

/// The part of a wall to paint. A caller with a spatial index passes only what shows.
///
/// @param notes bottom to top
public record WallPart(Board board, List<Note> notes, List<Link> links) {

    /// All of it.
    public static WallPart whole(Board board) {
        return new WallPart(board, board.notesBottomToTop(), board.linksById());
    }
}
