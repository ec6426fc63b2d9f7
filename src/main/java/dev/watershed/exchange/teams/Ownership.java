package dev.watershed.exchange.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.exchange.table.Csv;
import dev.watershed.exchange.teams.TeamSheet.Entry;
import dev.watershed.team.CognitiveLoad;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Who owns what: a table for a spreadsheet, and CODEOWNERS for a repository with one folder for
/// every context.
public final class Ownership {

    private static final Pattern HANDLE =
            Pattern.compile(
                    "@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9_.-]*)?|[^@\\s#]+@[^@\\s#]+");

    private Ownership() {}

    /// A table as [TeamTable] reads it, one row for every team.
    public static String csv(TeamSheet sheet) {
        StringBuilder out = new StringBuilder();
        Csv.row(out, TeamTable.COLUMNS);
        for (Entry team : sheet.teams()) {
            Csv.row(
                    out,
                    List.of(
                            team.name(),
                            team.type().code(),
                            Integer.toString(team.people()),
                            joined(team.contexts().stream().map(BoundedContext::name).toList()),
                            joined(team.profile().people()),
                            joined(team.profile().skills()),
                            team.profile().location(),
                            team.profile().timeZone(),
                            team.profile().contact(),
                            CognitiveLoad.shown(team.load().total())));
        }
        return out.toString();
    }

    private static String joined(List<String> texts) {
        return texts.stream().map(text -> text.replace(';', ',')).collect(Collectors.joining("; "));
    }

    public static String codeOwners(TeamSheet sheet) {
        StringBuilder out = new StringBuilder();
        out.append("# One folder for every context; the last line that fits a file counts.\n");
        out.append("# Replace @org by the name of your organisation.\n");
        Set<String> folders = new HashSet<>();
        for (Entry team : sheet.teams()) {
            for (BoundedContext context : team.contexts()) {
                String folder = TeamSheet.slug(context.name());
                String unique = folder;
                for (int n = 2; !folders.add(unique); n++) {
                    unique = folder + "-" + n;
                }
                out.append("/%s/ %s\n".formatted(unique, owner(team)));
            }
        }
        for (BoundedContext context : sheet.unowned()) {
            out.append("# /%s/ has no owner\n".formatted(TeamSheet.slug(context.name())));
        }
        return out.toString();
    }

    /// The handle or the mail address a team gave as its contact, else a handle made of its name; a
    /// handle has ASCII letters, digits and dashes only.
    private static String owner(Entry team) {
        String contact = team.profile().contact().strip();
        if (HANDLE.matcher(contact).matches()) {
            return contact;
        }
        String plain = handle(team.name());
        String known = plain.isEmpty() ? handle(team.id().value()) : plain;
        return "@org/" + (known.isEmpty() ? "team" : known);
    }

    private static String handle(String text) {
        return TeamSheet.slug(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
