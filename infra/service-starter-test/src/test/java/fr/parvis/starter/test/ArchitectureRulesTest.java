package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String PLANTED = "fr.parvis.planted";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);

    static List<ArchRule> rules() {
        return ArchitectureRules.of(PLANTED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_fails_on_its_planted_violation(ArchRule rule) {
        assertThat(rule.evaluate(CLASSES).hasViolation()).as(rule.getDescription()).isTrue();
    }

    @Test
    void what_is_tidy_breaks_no_rule() {
        var tidy = new ClassFileImporter().importPackages("fr.parvis.planted.tidy");

        var broken =
                rules().stream()
                        .map(rule -> rule.allowEmptyShould(true).evaluate(tidy))
                        .flatMap(it -> it.getFailureReport().getDetails().stream())
                        .filter(detail -> !detail.contains("Cycle"))
                        .toList();

        assertThat(broken).isEmpty();
    }
}
