package dev.watershed.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

    private static final int MOST_LINES = 400;
    private static final Set<Path> LONGER_FOR_A_REASON = Set.of();

    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "common", "core", "impl", "helper", "helpers", "manager");

    private static final Pattern LOOSE_END = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w./{}])/(work|tmp|home|root|Users)/\\w|\\b[A-Z]:\\\\+Users");

    @Test
    void noFileIsTooLongToReadInOneGo() {
        assertThat(sources())
                .filteredOn(file -> !LONGER_FOR_A_REASON.contains(file))
                .filteredOn(file -> Sources.lines(file).size() > MOST_LINES)
                .isEmpty();
    }

    @Test
    void packagesAreNamedInTheWordsOfTheField() {
        assertThat(sources().stream().flatMap(SourceFilesTest::folders))
                .doesNotContainAnyElementsOf(EMPTY_WORDS);
    }

    @Test
    void classesAreNamedInTheWordsOfTheField() {
        assertThat(sources()).filteredOn(file -> EMPTY_WORDS.contains(lastWord(file))).isEmpty();
    }

    @Test
    void everyPackageOpensWithAReadingGuide() {
        assertThat(Sources.java(Sources.MAIN).stream().map(Path::getParent).distinct())
                .isNotEmpty()
                .filteredOn(folder -> !hasReadingGuide(folder.resolve("package-info.java")))
                .isEmpty();
    }

    /// A contract is run by the tests that implement it.
    @Test
    void everyClassWithTestsIsFoundByItsName() {
        assertThat(Sources.java(Sources.TEST))
                .filteredOn(file -> Sources.read(file).contains("    @Test\n"))
                .isNotEmpty()
                .filteredOn(file -> !file.toString().endsWith("Test.java"))
                .filteredOn(file -> !file.toString().endsWith("Contract.java"))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(linesWhere(LOOSE_END.asPredicate())).isEmpty();
    }

    @Test
    void nothingSpeaksOfOneMachine() {
        assertThat(linesWhere(MACHINE_PATH.asPredicate())).isEmpty();
    }

    private static List<Path> sources() {
        return Stream.of(Sources.MAIN, Sources.TEST)
                .flatMap(root -> Sources.java(root).stream())
                .toList();
    }

    private static Stream<String> linesWhere(Predicate<String> offends) {
        return texts().flatMap(file ->
                Sources.lines(file).stream()
                        .filter(offends)
                        .map(line -> file + ": " + line.strip()));
    }

    private static Stream<Path> texts() {
        String[] endings = {
            ".java", ".properties", ".css", ".md", ".peb", ".html", ".svg", ".json", ".xml", ".sh"
        };
        Stream<Path> folders =
                Stream.of("src", "samples", "icons")
                        .flatMap(root -> Sources.endingIn(Path.of(root), endings).stream());
        Stream<Path> single =
                Stream.of("pom.xml", "README.md", ".ci/run").map(Path::of).filter(Files::exists);
        return Stream.concat(folders, single);
    }

    private static boolean hasReadingGuide(Path guide) {
        return Files.exists(guide)
                && Sources.read(guide).startsWith("///")
                && Sources.read(guide).contains("@NullMarked");
    }

    private static Stream<String> folders(Path file) {
        return IntStream.range(0, file.getNameCount() - 1)
                .mapToObj(file::getName)
                .map(Path::toString);
    }

    private static String lastWord(Path file) {
        String name = Objects.requireNonNull(file.getFileName()).toString().replace(".java", "");
        String[] words = name.replaceFirst("Test$", "").split("(?=[A-Z])", -1);
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }
}
