package dev.watershed.exchange.maps;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.ContextMap.Place;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.boundary.ContextMap.SystemLink;
import dev.watershed.boundary.ContextPattern;
import dev.watershed.boundary.ContextPattern.Side;
import dev.watershed.exchange.escaping.Escaping;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The context map and what lies inside its contexts in the Context Mapper Language
/// (contextmapper.org, language reference). Its names are Latin; what they lose stands in a
/// `domainVisionStatement` or beside the aggregate.
public final class ContextMapperModel {

    private final ContextMap map;
    private final Map<ContextId, String> names = new LinkedHashMap<>();
    private final Map<String, String> systems = new LinkedHashMap<>();
    private final PlainNames plain = new PlainNames();
    private final ContextMapperInside inside;
    private final Study study;
    private final StringBuilder out = new StringBuilder();

    private ContextMapperModel(Study study, ContextMap map) {
        this.study = study;
        this.map = map;
        map.places().forEach(p -> names.put(p.id(), plain.type(p.name(), "Context")));
        for (SystemLink link : map.systems()) {
            systems.computeIfAbsent(systemOf(link), s -> plain.type(s, "System"));
        }
        this.inside = new ContextMapperInside(study.document().board(), study.flow(), plain);
    }

    public static String of(Study study, ContextMap map, List<BoundedContext> contexts) {
        return new ContextMapperModel(study, map).written(contexts);
    }

    private String systemOf(SystemLink link) {
        return study.document().board().note(link.system()).map(n -> n.oneLine()).orElse("");
    }

    private String written(List<BoundedContext> contexts) {
        Map<ContextId, BoundedContext> drawn = new LinkedHashMap<>();
        contexts.forEach(c -> drawn.put(c.id(), c));
        List<String> bodies = new ArrayList<>();
        map.places().forEach(p -> bodies.add(context(p, Optional.ofNullable(drawn.get(p.id())))));
        systems.forEach((system, name) -> bodies.add(system(system, name)));
        out.append("ContextMap {\n  type = SYSTEM_LANDSCAPE\n  state = TO_BE\n");
        List<String> all = new ArrayList<>(names.values());
        all.addAll(systems.values());
        if (!all.isEmpty()) {
            out.append("  contains ").append(String.join(", ", all)).append('\n');
        }
        map.relations().forEach(this::relation);
        map.systems().stream()
                .map(s -> systems.get(systemOf(s)) + " [U]->[D] " + names.get(s.context()))
                .distinct()
                .forEach(s -> out.append("  ").append(s).append('\n'));
        out.append("}\n");
        bodies.forEach(out::append);
        domain();
        return out.toString();
    }

    private void relation(Relation relation) {
        if (holds(relation, ContextPattern.SEPARATE_WAYS)) {
            return;
        }
        String upstream = names.getOrDefault(relation.upstream(), "");
        String downstream = names.getOrDefault(relation.downstream(), "");
        if (holds(relation, ContextPattern.PARTNERSHIP)) {
            line(upstream + " [P]<->[P] " + downstream);
        } else if (holds(relation, ContextPattern.SHARED_KERNEL)) {
            line(upstream + " [SK]<->[SK] " + downstream);
        } else {
            boolean supplies = holds(relation, ContextPattern.CUSTOMER_SUPPLIER);
            String up = roles(supplies ? "U,S" : "U", relation, Side.UPSTREAM, supplies);
            String down = roles(supplies ? "D,C" : "D", relation, Side.DOWNSTREAM, supplies);
            exposing(upstream + up + "->" + down.strip() + " " + downstream, relation.messages());
            if (relation.mutual()) {
                exposing(downstream + " [U]->[D] " + upstream, relation.back());
            }
        }
    }

    private void line(String text) {
        out.append("  ").append(text).append('\n');
    }

    private void exposing(String line, List<dev.watershed.board.NoteId> messages) {
        List<String> aggregates = inside.emitters(messages);
        line(line + (aggregates.isEmpty() ? "" : " {"));
        if (!aggregates.isEmpty()) {
            line("  exposedAggregates = " + String.join(", ", aggregates));
            line("}");
        }
    }

    private static boolean holds(Relation relation, ContextPattern pattern) {
        return relation.holding().contains(pattern);
    }

    /// A supplier is no open host, and a customer does not conform (Context Mapper's own rules).
    private static String roles(String first, Relation relation, Side side, boolean supplies) {
        Predicate<ContextPattern> goes =
                p ->
                        !supplies
                                || (p != ContextPattern.OPEN_HOST_SERVICE
                                        && p != ContextPattern.CONFORMIST);
        StringBuilder roles = new StringBuilder(" [").append(first);
        relation.holding().stream()
                .filter(p -> p.side() == side)
                .filter(goes)
                .forEach(p -> roles.append(',').append(p.code()));
        return roles.append(']').toString();
    }

    private String context(Place place, Optional<BoundedContext> drawn) {
        String name = names.getOrDefault(place.id(), "");
        String purpose = drawn.map(BoundedContext::purpose).orElse("");
        StringBuilder body = new StringBuilder("\nBoundedContext ").append(name);
        if (type(place.classification()).isPresent()) {
            body.append(" implements ").append(name).append("Subdomain");
        }
        body.append(" {\n");
        vision(place.name(), purpose).ifPresent(v -> body.append("  ").append(v).append('\n'));
        drawn.ifPresent(c -> body.append(inside.of(c)));
        return body.append("}\n").toString();
    }

    private static Optional<String> vision(String name, String purpose) {
        String both = purpose.isEmpty() ? name : name + ": " + purpose;
        String told = PlainNames.isPlain(name) ? purpose : both;
        return told.isBlank()
                ? Optional.empty()
                : Optional.of("domainVisionStatement = " + quoted(told));
    }

    private static String system(String system, String name) {
        return "\nBoundedContext %s {\n  domainVisionStatement = %s\n  type = SYSTEM\n}\n"
                .formatted(name, quoted(system));
    }

    private void domain() {
        List<Place> classified =
                map.places().stream().filter(p -> type(p.classification()).isPresent()).toList();
        if (classified.isEmpty()) {
            return;
        }
        String title = study.document().title();
        out.append("\nDomain ").append(plain.type(title + " domain", "Domain")).append(" {\n");
        for (Place place : classified) {
            out.append(
                    "  Subdomain %sSubdomain {\n    type = %s\n  }\n"
                            .formatted(
                                    names.getOrDefault(place.id(), ""),
                                    type(place.classification()).orElseThrow()));
        }
        out.append("}\n");
    }

    private static Optional<String> type(Classification classification) {
        return switch (classification) {
            case CORE -> Optional.of("CORE_DOMAIN");
            case SUPPORTING -> Optional.of("SUPPORTING_DOMAIN");
            case GENERIC -> Optional.of("GENERIC_SUBDOMAIN");
            case UNDECIDED -> Optional.empty();
        };
    }

    static String quoted(String text) {
        return '"' + Escaping.oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
