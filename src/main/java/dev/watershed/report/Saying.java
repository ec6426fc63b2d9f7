package dev.watershed.report;

import dev.watershed.finding.Wording;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Lets the template say a wording: `say("report.uses", card.uses)` with up to four arguments.
final class Saying extends AbstractExtension {

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("say", new Say());
    }

    private static final class Say implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("key", "a", "b", "c", "d");
        }

        @Override
        public Object execute(
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            Locale locale = context.getLocale();
            Object[] given =
                    List.of("a", "b", "c", "d").stream()
                            .map(arguments::get)
                            .filter(Objects::nonNull)
                            .toArray();
            return Wording.of(String.valueOf(arguments.get("key")), given).in(locale);
        }
    }
}
