package dev.watershed.exchange;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Moment;
import dev.watershed.decision.Occasion;
import dev.watershed.decision.Option;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.document.Walls;
import dev.watershed.language.GlossaryEntry;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProfile;
import dev.watershed.team.TeamType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The web shop as somebody malicious would write it: everything a person can type is something
/// that some format obeys. It still has its story, its contexts, teams, sagas and decisions, so
/// that every writer has something to write.
final class NastyWall {

    static final List<String> TEXTS =
            List.of(
                    "=HYPERLINK(\"http://example.org\")",
                    "+1+cmd|' /C calc'!A0",
                    "-2+3",
                    "@SUM(A1)",
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "]]><x/>&amp;&lt;",
                    "@enduml\n!include /etc/passwd",
                    "end\n\"] --> B[\"x",
                    "\"]; evil [label=\"",
                    "```\n# heading\n[x](javascript:alert(1))",
                    "../../../outside",
                    "CON",
                    "a/b\\c:d*e?f",
                    "pay\u202Etxt.exe",
                    "결제\u2066숨김\u2069",
                    "tab\there",
                    "*/ } ; drop table x -- ",
                    "\"\"\" } type Query { evil: Int }",
                    "x\n* @evil-team",
                    "&a [*a, *a] !!java/object {{ evil }} ${evil}",
                    "---\nevil: true\n...",
                    "click A href \"javascript:alert(1)\"",
                    "%%{init: {}}%% ::: style");

    private static final int CONTEXTS = 6;

    private NastyWall() {}

    static String text(int i) {
        return TEXTS.get(Math.floorMod(i, TEXTS.size()));
    }

    private static String line(int i) {
        return text(i).replace('\n', ' ').replace('\t', ' ');
    }

    static Document wall() throws IOException, UnreadableFile {
        byte[] shop = Files.readAllBytes(Path.of("samples", "web-shop.storm"));
        Document wall = StormReader.read(shop).document();
        List<Edit> edits = new ArrayList<>();
        List<Note> notes = wall.board().notesInTimeline();
        for (int i = 0; i < notes.size(); i++) {
            NoteId id = notes.get(i).id();
            edits.add(new Edit.RewordNote(id, text(i) + " " + notes.get(i).text()));
            edits.add(new Edit.DescribeNote(id, List.of(line(i), line(i + 1) + i), text(i + 2)));
        }
        wall.board()
                .lanesTopDown()
                .forEach(lane -> edits.add(new Edit.PlaceLane(lane.named(line(4)))));
        wall.board()
                .pivotsLeftToRight()
                .forEach(pivot -> edits.add(new Edit.PlacePivot(pivot.named(line(5)))));
        edits.add(new Edit.RenameWall(line(0)));
        edits.add(new Edit.DrawContexts(contexts(notes)));
        edits.add(new Edit.AcceptTeams(teams(), List.of()));
        teams().forEach(team -> edits.add(new Edit.Shelve<>(Shelves.TEAM_PROFILES, profile(team))));
        for (int i = 0; i < TEXTS.size(); i++) {
            edits.add(new Edit.Shelve<>(Shelves.DECISIONS, decision(i)));
            edits.add(new Edit.Shelve<>(Shelves.GLOSSARY, entry(i)));
        }
        return Walls.after(wall, edits.toArray(Edit[]::new));
    }

    private static List<BoundedContext> contexts(List<Note> notes) {
        List<BoundedContext> contexts = new ArrayList<>();
        for (int c = 0; c < CONTEXTS; c++) {
            Set<NoteId> members = new HashSet<>();
            for (int i = 0; i < notes.size(); i++) {
                Note note = notes.get(i);
                boolean shared =
                        note.kind() == NoteKind.ACTOR || note.kind() == NoteKind.EXTERNAL_SYSTEM;
                if (!shared && i * CONTEXTS / notes.size() == c) {
                    members.add(note.id());
                }
            }
            contexts.add(
                    new BoundedContext(
                            new ContextId("c" + c),
                            line(c * 4) + " " + line(c * 4 + 1),
                            members,
                            text(c * 4 + 2),
                            Classification.CORE,
                            c));
        }
        return contexts;
    }

    private static List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        for (int c = 0; c < CONTEXTS; c++) {
            TeamId id = new TeamId("t" + c);
            String name = line(c * 4 + 2) + " " + line(c * 4 + 3);
            List<ContextId> owned = List.of(new ContextId("c" + c));
            teams.add(new Team(id, name, TeamType.STREAM_ALIGNED, owned, 7));
        }
        return teams;
    }

    private static TeamProfile profile(Team team) {
        int i = team.name().length();
        return new TeamProfile(
                team.id(),
                List.of(line(i), line(i + 1)),
                List.of(line(i + 2)),
                line(i + 3),
                line(i + 4),
                line(i + 5));
    }

    private static DecisionRecord decision(int i) {
        return new DecisionRecord(
                new DecisionId("d" + i),
                i + 1,
                line(i),
                DecisionStatus.ACCEPTED,
                Occasion.WRITTEN,
                text(i + 1),
                List.of(
                        new Option(
                                line(i + 2),
                                List.of(new Option.Figure(line(i + 3), line(i + 4))),
                                true)),
                text(i + 5),
                text(i + 6),
                List.of(line(i + 7)),
                List.of(line(i + 8)),
                List.of(),
                Optional.empty(),
                List.of(new Moment(Moment.What.DRAFTED, line(i + 9), Instant.EPOCH)));
    }

    private static GlossaryEntry entry(int i) {
        return new GlossaryEntry(
                "", "word" + i, line(i), text(i + 1), List.of(line(i + 2)), List.of(line(i + 3)));
    }
}
