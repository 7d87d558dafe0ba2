package fr.parvis.starter.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * The shape of a service, as {@code CONTRIBUTING.md} tells it: features first, each an inner ring
 * of plain Java and adapters named by their technology around it.
 */
public final class ArchitectureRules {

    private static final String[] FOR_ROOTS = {
        "java..",
        "org.jspecify..",
        "fr.parvis.starter.core..",
        "fr.parvis.starter.imports..",
        "fr.parvis.starter.reference..",
        "fr.parvis.starter.tenancy.."
    };
    private static final String[] HTTP = {
        "jakarta.servlet..",
        "org.springframework.web..",
        "org.springframework.http..",
        "org.springframework.security..",
        "fr.parvis.starter.web..",
        "fr.parvis.starter.security.."
    };
    private static final String[] MONGO = {
        "com.mongodb..", "org.bson..", "fr.parvis.starter.store.."
    };
    private static final String[] KAFKA = {"org.apache.kafka..", "fr.parvis.starter.events.."};

    private final String base;

    private ArchitectureRules(String base) {
        this.base = base;
    }

    /**
     * Checks every rule on the service's own classes.
     *
     * @param base package of the service, e.g. {@code fr.parvis.volunteers}
     */
    public static void check(String base) {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(base);
        of(base).forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    static List<ArchRule> of(String base) {
        return new ArchitectureRules(base).all();
    }

    private List<ArchRule> all() {
        return List.of(
                rootsArePlain(),
                onlyIn("web", "HTTP", HTTP),
                onlyIn("mongo", "MongoDB", MONGO),
                onlyIn("kafka", "Kafka", KAFKA),
                adaptersAreStrangers(),
                featuresHaveNoCycles(),
                namesFollowTheGrammar(),
                factsAreNotCalledEvents());
    }

    private ArchRule rootsArePlain() {
        return noClasses()
                .that(areInARoot())
                .should()
                .dependOnClassesThat(isNeither(resideInAnyPackage(FOR_ROOTS), areInARoot()))
                .as("The root of a feature knows only Java, the starter's core and other roots");
    }

    private ArchRule onlyIn(String adapter, String technology, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".*..")
                .and()
                .resideOutsideOfPackage(".." + adapter + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as("Only " + adapter + " sees " + technology);
    }

    private ArchRule adaptersAreStrangers() {
        return slices().matching(base + ".(*).*..")
                .should()
                .notDependOnEachOther()
                .as("Adapters of different features do not know each other");
    }

    private ArchRule featuresHaveNoCycles() {
        return slices().matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("Features have no cycles between them");
    }

    private ArchRule namesFollowTheGrammar() {
        return noClasses()
                .should()
                .haveNameMatching(
                        ".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Exception)(\\$.*)?"
                                + "|.*[.$]Abstract[A-Z].*")
                .as("Names follow the grammar: no Impl, Manager, Helper, Util, Dto, Abstract…");
    }

    private ArchRule factsAreNotCalledEvents() {
        return classes()
                .that()
                .implement("fr.parvis.starter.core.Fact")
                .should()
                .haveNameNotMatching(".*Event")
                .as("A fact is named by what happened, not …Event");
    }

    private DescribedPredicate<JavaClass> areInARoot() {
        var depth = base.split("\\.").length + 1;
        return DescribedPredicate.describe(
                "are in the root of a feature",
                type ->
                        type.getPackageName().startsWith(base + ".")
                                && type.getPackageName().split("\\.").length == depth);
    }

    @SafeVarargs
    private static DescribedPredicate<JavaClass> isNeither(
            DescribedPredicate<? super JavaClass>... allowed) {
        return DescribedPredicate.describe(
                "are outside",
                type -> {
                    var element = type.getBaseComponentType();
                    return !element.isPrimitive()
                            && List.of(allowed).stream().noneMatch(it -> it.test(element));
                });
    }
}
