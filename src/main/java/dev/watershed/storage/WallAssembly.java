package dev.watershed.storage;

import dev.watershed.board.LaneId;
import dev.watershed.board.Legend;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Tie;
import dev.watershed.document.Document;
import dev.watershed.document.Foreign;
import dev.watershed.document.Limits;
import dev.watershed.document.Shelf;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Wording;
import dev.watershed.language.WordDecision;
import dev.watershed.storage.Opened.Warning;
import dev.watershed.team.Interaction;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pcollections.PMap;

/// Puts a document together from records, in the order in which they lean on each other. What leans
/// on something that is not there is set aside.
final class WallAssembly {

    private final List<String> foreignRecords = new ArrayList<>();
    private final Map<String, String> foreignFields = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<ContextId, Set<NoteId>> members = new TreeMap<>();
    private Document document = Document.EMPTY;

    /// Reads the first line.
    ///
    /// @return why the wall must not be written back, if it must not
    Optional<Wording> header(StormRecord record) throws UnreadableFile {
        try {
            record.text("format");
            record.numberOr("version", 1);
            int reader = record.wholeOr("minimumReader", 1);
            document = document.titled(record.textOrEmpty("title"));
            record.foreign().ifPresent(f -> foreignFields.put(StormFormat.HEADER_KEY, f));
            return reader > StormFormat.VERSION
                    ? Optional.of(Wording.of("storage.newer", reader, StormFormat.VERSION))
                    : Optional.empty();
        } catch (BadRecord bad) {
            throw UnreadableFile.because("header", bad.reason());
        }
    }

    /// Keeps a line as it is.
    void keep(String raw) {
        foreignRecords.add(raw);
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    Opened assemble(List<StormRecord> records, Optional<Wording> readOnly, Stamp stamp)
            throws UnreadableFile {
        each(records, RecordKind.LEGEND, this::addLegend);
        each(records, RecordKind.LANE, this::addLane);
        each(records, RecordKind.CONTEXT, this::addContext);
        each(records, RecordKind.NOTE, this::addNote);
        fillContexts();
        each(records, RecordKind.LINK, this::addLink);
        each(records, RecordKind.PIVOT, this::addPivot);
        each(records, RecordKind.WORD, this::addWord);
        each(records, RecordKind.TIE, this::addTie);
        each(records, RecordKind.TEAM, this::addTeam);
        each(records, RecordKind.INTERACTION, this::addInteraction);
        for (Shelf<?> shelf : Shelves.ALL) {
            each(records, shelf.code(), (id, record) -> addEntry(shelf, id, record));
        }
        if (document.board().notes().size() > Limits.NOTES) {
            throw UnreadableFile.because("many-notes", Limits.NOTES);
        }
        warnings.sort(Comparator.comparingInt(Warning::line));
        Foreign foreign = new Foreign(foreignRecords, foreignFields);
        return new Opened(document.withForeign(foreign), warnings, readOnly, stamp);
    }

    @FunctionalInterface
    private interface Adding {
        void add(String id, StormRecord record) throws BadRecord;
    }

    private void each(List<StormRecord> records, RecordKind kind, Adding adding) {
        each(records, kind.code(), adding);
    }

    private void each(List<StormRecord> records, String kind, Adding adding) {
        for (StormRecord record : records) {
            if (record.is(kind)) {
                try {
                    String id = Ids.checked(record.text("id"));
                    adding.add(id, record);
                    record.foreign().ifPresent(f -> foreignFields.put(kind + " " + id, f));
                } catch (BadRecord bad) {
                    keep(record.raw());
                    warn(new Warning(record.line(), bad.reason()));
                }
            }
        }
    }

    private static void sound(Optional<Wording> objection) throws BadRecord {
        if (objection.isPresent()) {
            throw new BadRecord(Wording.of("storage.aside.objection", objection.get()));
        }
    }

    private void addLegend(String id, StormRecord record) throws BadRecord {
        NoteKind kind = NoteKind.withCode(id).orElseThrow(() -> BadRecord.because("note-type", id));
        Legend.Entry entry = TapeRecords.readLegend(record);
        sound(Limits.objection(entry));
        document =
                document.with(document.board().with(document.board().legend().with(kind, entry)));
    }

    private void addLane(String id, StormRecord record) throws BadRecord {
        var lane = TapeRecords.readLane(new LaneId(id), record);
        sound(Limits.objection(lane));
        document = document.with(document.board().with(lane));
    }

    private void addContext(String id, StormRecord record) throws BadRecord {
        document = document.with(AnswerRecords.readContext(new ContextId(id), Set.of(), record));
    }

    private void addNote(String id, StormRecord record) throws BadRecord {
        Note note = NoteRecords.readNote(new NoteId(id), record);
        Optional<String> home = record.optionalText("context").filter(c -> !c.isBlank());
        sound(Limits.objection(note));
        document = document.with(document.board().with(note));
        if (home.isPresent()) {
            ContextId context = new ContextId(home.get());
            if (document.contexts().containsKey(context)) {
                members.computeIfAbsent(context, ignored -> new TreeSet<>()).add(note.id());
            } else {
                record.keep("context", home.get());
                warn(record, "no-context", home.get());
            }
        }
    }

    private void warn(StormRecord record, String key, String missing) {
        warn(new Warning(record.line(), Wording.of("storage.aside." + key, missing)));
    }

    private void fillContexts() {
        members.forEach((id, notes) -> {
            BoundedContext context = document.contexts().get(id);
            if (context != null) {
                document = document.with(context.holding(notes));
            }
        });
    }

    private void addLink(String id, StormRecord record) throws BadRecord {
        Link link = NoteRecords.readLink(new LinkId(id), record);
        hanging(link.from());
        hanging(link.to());
        sound(Limits.objection(link));
        document = document.with(document.board().with(link));
    }

    private void hanging(NoteId note) throws BadRecord {
        if (!document.board().notes().containsKey(note)) {
            throw BadRecord.because("no-note", note.value());
        }
    }

    private void addPivot(String id, StormRecord record) throws BadRecord {
        Pivot pivot = TapeRecords.readPivot(new PivotId(id), record);
        sound(Limits.objection(pivot));
        Optional<NoteId> event = pivot.event();
        if (event.isPresent() && !document.board().notes().containsKey(event.get())) {
            record.keep("event", event.get().value());
            warn(record, "no-event", event.get().value());
            pivot = new Pivot(pivot.id(), pivot.x(), pivot.name(), Optional.empty());
        }
        document = document.with(document.board().with(pivot));
    }

    private void addWord(String id, StormRecord record) throws BadRecord {
        WordDecision decision = AnswerRecords.readWord(id, record);
        document = document.withWords(document.words().plus(id, decision));
    }

    private void addTie(String id, StormRecord record) throws BadRecord {
        Tie tie = AnswerRecords.readTie(record);
        hanging(tie.a());
        hanging(tie.b());
        document = document.withTies(document.ties().plus(tie.pair(), tie));
    }

    private void addTeam(String id, StormRecord record) throws BadRecord {
        Team team = TeamRecords.readTeam(new TeamId(id), record);
        List<ContextId> known =
                team.contexts().stream().filter(document.contexts()::containsKey).toList();
        List<String> unknown =
                team.contexts().stream()
                        .filter(context -> !document.contexts().containsKey(context))
                        .map(ContextId::value)
                        .toList();
        if (!unknown.isEmpty()) {
            record.keep("unknownContexts", unknown);
            warn(record, "no-context", String.join(", ", unknown));
        }
        PMap<TeamId, Team> teams = document.teams().plus(team.id(), team.owning(known));
        document = document.withTeams(teams, document.interactions());
    }

    private void addEntry(Shelf<?> shelf, String id, StormRecord record) throws BadRecord {
        Record entry = EntryReading.read(shelf, id, record);
        sound(Limits.objection(entry));
        document = document.withShelved(document.shelved().put(shelf, id, entry));
    }

    private void addInteraction(String id, StormRecord record) throws BadRecord {
        Interaction interaction = TeamRecords.readInteraction(record);
        for (TeamId team : List.of(interaction.from(), interaction.to())) {
            if (!document.teams().containsKey(team)) {
                throw BadRecord.because("no-team", team.value());
            }
        }
        List<Interaction> all = new ArrayList<>(document.interactions());
        all.add(interaction);
        all.sort(Interaction.ORDER);
        document = document.withTeams(document.teams(), all);
    }
}
