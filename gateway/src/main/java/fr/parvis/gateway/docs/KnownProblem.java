package fr.parvis.gateway.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A code that an error answer may carry, as {@code docs/problems.tsv} explains it in French. */
record KnownProblem(int status, String code, String meaning, String remedy) {

    static List<KnownProblem> all() {
        try {
            return new ClassPathResource("docs/problems.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(KnownProblem::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownProblem of(String line) {
        var cells = line.split("\t");
        return new KnownProblem(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]);
    }
}
