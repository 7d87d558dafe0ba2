package fr.parvis.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownProblemTest {

    private static final Path CHECKOUT = Path.of("..");
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:Kind\\.[A-Z_]+|Problem\\.of\\(\\s*\\d+|HttpStatus\\.[A-Z_]+),\\s*"
                            + "(?:[^;\"]*\\?\\s*)?\"([a-z0-9-]+)\"(?:\\s*:\\s*\"([a-z0-9-]+)\")?");

    private static final Pattern FIELD_CODE =
            Pattern.compile("\"/[\\w/]*\",\\s*\"([a-z0-9-]+)\",\\s*\"");

    @Test
    void every_code_that_the_sources_answer_is_explained() {
        var explained = KnownProblem.all().stream().map(KnownProblem::code);

        assertThat(explained.collect(Collectors.toSet()))
                .as("docs/problems.tsv explains each code in French")
                .containsAll(answered());
    }

    @Test
    void the_sources_are_read() {
        assertThat(answered())
                .contains("link-unknown", "call-closed", "call-cancelled", "csrf", "too-far");
    }

    @Test
    void every_code_is_explained_once_and_in_full() {
        assertThat(KnownProblem.all())
                .doesNotHaveDuplicates()
                .allMatch(it -> it.meaning().endsWith(".") && it.remedy().endsWith("."))
                .extracting(KnownProblem::code)
                .doesNotHaveDuplicates();
    }

    private static Set<String> answered() {
        return Stream.of(CHECKOUT, CHECKOUT.resolve("infra"))
                .flatMap(KnownProblemTest::in)
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(KnownProblemTest::below)
                .filter(file -> file.toString().endsWith(".java"))
                .map(KnownProblemTest::text)
                .flatMap(KnownProblemTest::codes)
                .collect(Collectors.toSet());
    }

    private static Stream<Path> in(Path folder) {
        try (var found = Files.list(folder)) {
            return found.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> codes(String source) {
        var ofFields = FIELD_CODE.matcher(source).results().map(found -> found.group(1));
        var ofAnswers = CODE.matcher(source).results().flatMap(KnownProblemTest::codes);
        return Stream.concat(ofAnswers, ofFields);
    }

    private static Stream<String> codes(MatchResult found) {
        return Stream.of(found.group(1), found.group(2)).filter(it -> it != null);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
