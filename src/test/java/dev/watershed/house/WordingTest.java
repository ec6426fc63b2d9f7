package dev.watershed.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything a person reads is there in English and in Korean, with the same blanks to fill.
class WordingTest {

    private static final Pattern BLANK = Pattern.compile("\\{\\d");

    /// A quoted brace or a doubled apostrophe; any other apostrophe silently swallows what follows.
    private static final Pattern QUOTED = Pattern.compile("''|'[{}]'");

    static Stream<Path> english() {
        return Sources.endingIn(Sources.RESOURCES, ".properties").stream()
                .filter(file -> !isKorean(file));
    }

    static Stream<Path> patterns() {
        return Sources.endingIn(Sources.RESOURCES, "wording.properties", "wording_ko.properties")
                .stream();
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyEnglishTextHasAKoreanOneWithTheSameBlanks(Path english) throws IOException {
        assertThat(korean(english)).exists();
        assertThat(blanks(korean(english))).isEqualTo(blanks(english));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noApostropheSwallowsTheRestOfASentence(Path file) throws IOException {
        assertThat(read(file))
                .allSatisfy((key, text) ->
                        assertThat(QUOTED.matcher(text).replaceAll(""))
                                .as(key)
                                .doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("english")
    void noKeyIsWrittenTwice(Path english) {
        for (Path file : new Path[] {english, korean(english)}) {
            Set<String> seen = new TreeSet<>();
            assertThat(Sources.lines(file))
                    .as(file.toString())
                    .filteredOn(line -> line.matches("[^#!\\s=:]+\\s*[=:].*"))
                    .allSatisfy(line -> assertThat(seen.add(line.split("[=:\\s]", 2)[0])).isTrue());
        }
    }

    @Test
    void everyKoreanTextStandsBesideAnEnglishOne() {
        assertThat(Sources.endingIn(Sources.RESOURCES, "_ko.properties"))
                .allSatisfy(
                        file -> assertThat(Path.of(file.toString().replace("_ko.", "."))).exists());
    }

    private static boolean isKorean(Path file) {
        return file.toString().endsWith("_ko.properties");
    }

    private static Path korean(Path english) {
        return Path.of(english.toString().replace(".properties", "_ko.properties"));
    }

    private static Map<String, Set<String>> blanks(Path file) throws IOException {
        Map<String, Set<String>> blanks = new TreeMap<>();
        read(file)
                .forEach((key, text) ->
                        blanks.put(
                                key,
                                BLANK.matcher(text)
                                        .results()
                                        .map(MatchResult::group)
                                        .collect(Collectors.toCollection(TreeSet::new))));
        return blanks;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
