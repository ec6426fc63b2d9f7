package dev.watershed.data;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// For every aggregate and read model: the one service that writes it, who else uses it, and how it
/// gets there. The same wall and services give the same answer.
///
/// @param holdings aggregates, then read models, each in the order of the story
/// @param copies who keeps a copy of what, and which events bring it
/// @param agreed the copies the team agreed on whose aggregate and context are still there
public record Ownership(List<Holding> holdings, List<Copied> copies, List<DataCopy> agreed) {

    /// @param by the events that keep it up to date
    /// @param staleSeconds how old it may be, in seconds; 0 where nobody said
    public record Copied(
            NoteId aggregate, ServiceId from, ServiceId to, List<NoteId> by, int staleSeconds) {
        public Copied {
            by = List.copyOf(by);
        }
    }

    public Ownership {
        holdings = List.copyOf(holdings);
        copies = List.copyOf(copies);
        agreed = List.copyOf(agreed);
    }

    /// @param contexts the same the services were derived from
    /// @param agreed copies the team agreed on
    public static Ownership of(
            Board board,
            Flow flow,
            List<BoundedContext> contexts,
            ServiceModel services,
            Collection<DataCopy> agreed) {
        return new OwnershipReading(board, flow, contexts, services, agreed).read();
    }

    public Optional<Holding> holding(NoteId note) {
        return holdings.stream().filter(h -> h.note().equals(note)).findFirst();
    }

    public List<Holding> aggregates() {
        return holdings.stream().filter(h -> !h.view()).toList();
    }

    /// What the team agreed on about a copy: what it already did, else what the wall shows.
    ///
    /// @param to the context of whoever keeps it
    public DataCopy copyOf(Board board, Holding holding, Reading reading, ContextId to) {
        return agreed.stream()
                .filter(c -> c.aggregate().equals(holding.note()) && c.to().equals(to))
                .findFirst()
                .orElseGet(() -> DataCopy.found(board, holding, reading, to));
    }

    public List<Holding> ownedBy(ServiceId service) {
        return holdings.stream().filter(h -> h.owner().equals(Optional.of(service))).toList();
    }
}
