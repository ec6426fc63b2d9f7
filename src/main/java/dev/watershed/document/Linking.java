package dev.watershed.document;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import java.util.List;

/// Arrows between notes.
final class Linking {

    private static final LinkId ANY = new LinkId("any");

    private Linking() {}

    static Decision add(Document document, Edit.AddLink edit) {
        Link link = edit.link();
        Board board = document.board();
        Conditions conditions =
                Conditions.on(document)
                        .noteHangs(link.from())
                        .noteHangs(link.to())
                        .that(
                                !board.links().containsKey(link.id()),
                                "link-is-there",
                                link.id().value())
                        .that(board.links().size() < Limits.LINKS, "many-links", Limits.LINKS)
                        .that(!isSaid(board, link), "same-link");
        Limits.check(conditions, link);
        return conditions.then(() -> List.of(new Change.LinkAdded(link)));
    }

    static Decision retype(Document document, Edit.RetypeLink edit) {
        Board board = document.board();
        Link link = board.links().get(edit.link());
        if (link == null) {
            return Conditions.on(document).linkHangs(edit.link()).then(List::of);
        }
        if (link.kind() == edit.kind()) {
            return new Accepted(List.of());
        }
        return Conditions.on(document)
                .that(!isSaid(board, link.saying(edit.kind())), "same-link")
                .then(() -> List.of(new Change.LinkRetyped(link.id(), link.kind(), edit.kind())));
    }

    static Decision delete(Document document, Edit.DeleteLinks edit) {
        Conditions conditions = Conditions.on(document);
        edit.links().forEach(conditions::linkHangs);
        return conditions.then(() ->
                edit.links().stream()
                        .distinct()
                        .sorted()
                        .flatMap(id -> document.board().link(id).stream())
                        .<Change>map(Change.LinkRemoved::new)
                        .toList());
    }

    /// True when another arrow already says the same between the same two notes.
    static boolean isSaid(Board board, Link link) {
        return board.linksTouching(link.from()).stream()
                .anyMatch(other -> withoutId(other).equals(withoutId(link)));
    }

    /// What the arrow says, whatever its id and weight.
    static Link withoutId(Link link) {
        return Link.drawn(ANY, link.from(), link.to(), link.kind());
    }
}
