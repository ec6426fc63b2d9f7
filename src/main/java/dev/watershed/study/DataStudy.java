package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.data.EventHomes;
import dev.watershed.data.Ownership;
import dev.watershed.data.OwnershipRules;
import dev.watershed.data.Places;
import dev.watershed.data.outage.Outage;
import dev.watershed.data.outage.OutageRules;
import dev.watershed.data.outage.Outages;
import dev.watershed.data.saga.FoundSagas;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.SagaRules;
import dev.watershed.data.stream.EventStream;
import dev.watershed.data.stream.StreamRules;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/// What a study knows of the data of its services, whether their boundaries are drawn or proposed.
/// Each part when it is first asked for and only once, as in [Study].
public final class DataStudy {

    private final Study study;
    private final Lazily<EventHomes> homes = new Lazily<>(this::readHomes);
    private final Lazily<Ownership> ownership = new Lazily<>(this::readOwnership);
    private final Lazily<List<Saga>> sagas = new Lazily<>(this::readSagas);
    private final Lazily<List<EventStream>> streams = new Lazily<>(this::readStreams);
    private final Lazily<List<Outage>> outages = new Lazily<>(this::readOutages);
    private final Lazily<List<Finding>> findings = new Lazily<>(this::readFindings);

    DataStudy(Study study) {
        this.study = study;
    }

    /// Who owns the data, and how it gets to others.
    public Ownership ownership() {
        return ownership.get();
    }

    /// The sagas the team keeps and, after them, those found on the wall that it has not touched.
    public List<Saga> sagas() {
        return sagas.get();
    }

    /// The events of every aggregate; those the team keeps as events first.
    public List<EventStream> streams() {
        return streams.get();
    }

    /// What stops when a service or an external system is down.
    public List<Outage> outages() {
        return outages.get();
    }

    /// What the checks of data say.
    public List<Finding> findings() {
        return findings.get();
    }

    /// In which service each note is.
    public Places places() {
        return new Places(study.contexts(), study.services());
    }

    /// Which aggregate each event tells of.
    public EventHomes homes() {
        return homes.get();
    }

    private Document document() {
        return study.document();
    }

    private Board board() {
        return document().board();
    }

    private EventHomes readHomes() {
        return new EventHomes(board(), study.flow(), study.services());
    }

    private Ownership readOwnership() {
        return Ownership.of(
                board(),
                study.flow(),
                study.contexts(),
                study.services(),
                document().shelf(Shelves.COPIES).values());
    }

    private List<Saga> readSagas() {
        List<Saga> all = new ArrayList<>(document().shelf(Shelves.SAGAS).values());
        List<Saga> kept = List.copyOf(all);
        FoundSagas.on(board(), study.services()).stream()
                .filter(found -> kept.stream().noneMatch(saga -> saga.id().equals(found.id())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private List<EventStream> readStreams() {
        return EventStream.on(
                board(),
                study.services(),
                homes(),
                document().shelf(Shelves.EVENT_SOURCED).values());
    }

    private List<Outage> readOutages() {
        return Outages.of(study.services(), ownership(), homes());
    }

    private List<Finding> readFindings() {
        List<Finding> all = new ArrayList<>();
        all.addAll(
                OwnershipRules.check(
                        board(), study.flow(), places(), study.services(), ownership()));
        all.addAll(SagaRules.check(sagas()));
        all.addAll(StreamRules.check(board(), streams()));
        all.addAll(OutageRules.check(board(), study.services(), outages()));
        return List.copyOf(all);
    }
}
