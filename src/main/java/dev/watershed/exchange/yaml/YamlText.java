package dev.watershed.exchange.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;

/// Reads YAML as trees. No duplicate keys; no anchors that are used again, because a few lines of
/// them unfold to more than fits into the memory; tags mean nothing; depth, texts and the whole
/// have limits.
public final class YamlText {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST = 16 * 1024 * 1024;

    private static final YAMLMapper YAML = new YAMLMapper(factory());

    private YamlText() {}

    private static YAMLFactory factory() {
        LoaderOptions loading = new LoaderOptions();
        loading.setCodePointLimit(LONGEST);
        loading.setNestingDepthLimit(DEEPEST);
        return YAMLFactory.builder()
                .loaderOptions(loading)
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxStringLength(LONGEST_TEXT)
                                .maxNameLength(1_000)
                                .maxNumberLength(100)
                                .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /// The documents of a text, in their order; none when it is blank.
    public static List<JsonNode> trees(String text) throws BadYaml {
        if (text.length() > LONGEST) {
            throw new BadYaml("yaml-beyond", 1);
        }
        try {
            refuseAliases(text);
            List<JsonNode> trees = new ArrayList<>();
            try (MappingIterator<JsonNode> documents =
                    YAML.readerFor(JsonNode.class).readValues(text)) {
                while (documents.hasNextValue()) {
                    trees.add(documents.nextValue());
                }
            }
            return trees;
        } catch (StreamConstraintsException tooMuch) {
            throw new BadYaml("yaml-beyond", line(tooMuch));
        } catch (JacksonException broken) {
            throw new BadYaml("yaml-broken", line(broken));
        } catch (IOException | RuntimeException broken) {
            throw new BadYaml("yaml-broken", 1);
        }
    }

    private static void refuseAliases(String text) throws IOException, BadYaml {
        try (YAMLParser parser = YAML.getFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw new BadYaml("yaml-alias", parser.currentTokenLocation().getLineNr());
                }
            }
        }
    }

    private static int line(JacksonException broken) {
        JsonLocation where = broken.getLocation();
        return where == null ? 1 : where.getLineNr();
    }
}
