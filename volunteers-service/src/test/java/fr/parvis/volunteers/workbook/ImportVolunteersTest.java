package fr.parvis.volunteers.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parvis.starter.imports.Finding;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.volunteers.volunteer.Availability;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.HalfDay;
import fr.parvis.volunteers.volunteer.InMemoryVolunteers;
import fr.parvis.volunteers.volunteer.PersonErased;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Vehicle;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportVolunteersTest {

    private static final String HEADINGS =
            "Nom|Prénom|Téléphone|Mail|Commune|Compétences|Dispo|OK mails ?";

    private final InMemoryVolunteers volunteers = new InMemoryVolunteers();
    private final Imports imports = new Imports(volunteers);

    @Test
    void a_row_becomes_a_volunteer_with_everything_read_from_it() {
        SheetReport report =
                imports.run(
                        HEADINGS,
                        "Robert|Anne|612345678|Anne.R@Example.net|ST ANDRE LE DESERT"
                                + "|déménagement (camionnette), tricot|mardi matin|Oui");

        Volunteer anne = volunteers.inOrder(null, 9).getFirst();
        assertThat(report.created()).isEqualTo(1);
        assertThat(anne.name().toString()).isEqualTo("Anne Robert");
        assertThat(anne.profile().email()).hasToString("anne.r@example.net");
        assertThat(anne.profile().phone()).isEqualTo("+33612345678");
        assertThat(anne.profile().commune()).isEqualTo("71387");
        assertThat(anne.profile().skills()).containsExactlyInAnyOrder(Skill.MOVING, Skill.OTHER);
        assertThat(anne.profile().vehicle()).isEqualTo(Vehicle.VAN);
        assertThat(anne.profile().availability())
                .isEqualTo(new Availability("mardi matin", Set.of(HalfDay.TUE_AM)));
        assertThat(anne.consent().state()).isEqualTo(Consent.State.GIVEN);
        assertThat(anne.consent().source()).isEqualTo(Consent.Source.WORKBOOK);
    }

    @ParameterizedTest
    @CsvSource({
        "oui,GIVEN",
        "O,GIVEN",
        "x,GIVEN",
        "OK,GIVEN",
        "✓,GIVEN",
        "d'accord,GIVEN",
        "oui ?,UNKNOWN",
        "?,UNKNOWN",
        "'',UNKNOWN",
        "à demander,UNKNOWN",
        "oui mais,UNKNOWN",
        "non,REFUSED",
        "Non merci,REFUSED",
        "pas d'accord,REFUSED",
        "stop,REFUSED",
        "0,REFUSED"
    })
    void only_a_plain_yes_is_a_consent(String typed, Consent.State state) {
        imports.run(HEADINGS, "Robert|Anne||anne@example.net||||" + typed);

        assertThat(volunteers.inOrder(null, 9))
                .extracting(each -> each.consent().state())
                .containsExactly(state);
    }

    @Test
    void a_row_without_a_way_to_reach_anyone_is_rejected_with_its_reason() {
        SheetReport report =
                imports.run(
                        HEADINGS,
                        "Thomas|Michel|0612345678|michel at example.org||||oui",
                        "Mercier|Éric|||Joncy|||oui",
                        "Mercier|Anne|12|||||oui",
                        "|||sans.nom@example.org||||oui",
                        "Bonnet|Michel|06 12 96 33 21|||||oui");

        assertThat(report.rejected())
                .extracting(Finding::row, Finding::column, Finding::value, Finding::code)
                .containsExactly(
                        tuple(2, "Mail", "michel at example.org", "email-unreadable"),
                        tuple(3, "Mail", "", "unreachable"),
                        tuple(4, "Téléphone", "12", "unreachable"),
                        tuple(5, "Nom", "", "name-missing"));
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rows()).isEqualTo(5);
    }

    @Test
    void an_unreadable_phone_or_commune_is_left_empty_with_a_warning() {
        SheetReport report =
                imports.run(
                        HEADINGS,
                        "Robert|Anne|le soir|anne@example.net|Atlantis|||oui",
                        "Petit|Jean||jean@example.net|Lyon|||oui",
                        "Petit|Luc||luc@example.net|Saint-Aubin|||oui");

        assertThat(report.warnings())
                .extracting(Finding::row, Finding::code)
                .containsExactly(
                        tuple(2, "phone-unreadable"),
                        tuple(2, "commune-unknown"),
                        tuple(4, "commune-ambiguous"));
        assertThat(volunteers.inOrder(null, 9))
                .extracting(each -> String.valueOf(each.profile().commune()))
                .containsExactly("null", "69123", "null");
    }

    @Test
    void the_same_person_typed_otherwise_is_a_duplicate_and_the_first_row_stands() {
        SheetReport report =
                imports.run(
                        HEADINGS,
                        "François|Hélène||helene@example.com|Joncy|||oui",
                        "HELENE|francois|0740257878| HELENE@EXAMPLE.COM |Cluny|||x");

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(1);
        assertThat(report.warnings())
                .extracting(Finding::row, Finding::code)
                .containsExactly(tuple(3, "duplicate-differs"));
        assertThat(volunteers.inOrder(null, 9))
                .singleElement()
                .satisfies(one -> assertThat(one.profile().phone()).isNull())
                .satisfies(one -> assertThat(one.consent().isGiven()).isTrue());
    }

    @Test
    void a_person_consents_only_if_every_row_says_yes() {
        imports.run(
                HEADINGS,
                "Simon|Philippe||philippe@example.net||||x",
                "Simon|Philippe||philippe@example.net||||");

        assertThat(volunteers.inOrder(null, 9))
                .singleElement()
                .matches(one -> !one.consent().isGiven());
    }

    @Test
    void two_names_at_one_address_are_a_household_to_look_at() {
        SheetReport report =
                imports.run(
                        HEADINGS,
                        "David|Manon||david@example.net||||oui",
                        "David|René||david@example.net||||oui");

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.warnings())
                .extracting(Finding::row, Finding::code)
                .containsExactly(tuple(3, "household"));
    }

    @Test
    void blank_and_total_rows_count_nowhere() {
        SheetReport report =
                imports.run(
                        HEADINGS,
                        "Robert|Anne||anne@example.net||||oui",
                        "|||||||",
                        "Total|1||||||",
                        "Petit|Jean||jean@example.net||||oui",
                        "TOTAL : 2 bénévoles|||||||");

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.created()).isEqualTo(2);
        assertThat(report.rejected()).isEmpty();
    }

    @Test
    void the_same_file_again_brings_nothing_new() {
        String[] rows = {
            "Robert|Anne|06 12 34 56 78|anne@example.net|Joncy|cuisine|soir|oui",
            "David|Manon||david@example.net||||oui",
            "David|René||david@example.net||||non"
        };
        imports.run(HEADINGS, rows);
        List<Volunteer> before = volunteers.inOrder(null, 9);

        SheetReport again = imports.run(HEADINGS, rows);

        assertThat(again.created() + again.updated()).isZero();
        assertThat(again.duplicates()).isEqualTo(3);
        assertThat(again.warnings()).isEmpty();
        assertThat(volunteers.inOrder(null, 9)).isEqualTo(before);
    }

    @Test
    void a_known_person_is_updated_by_what_is_new_and_loses_nothing_by_blanks() {
        imports.run(HEADINGS, "Robert|Anne|06 12 34 56 78|anne@example.net|Joncy|cuisine|soir|oui");

        SheetReport report = imports.run(HEADINGS, "ROBERT|anne||anne@example.net|Cluny|||oui");

        Volunteer anne = volunteers.inOrder(null, 9).getFirst();
        assertThat(report.updated()).isEqualTo(1);
        assertThat(anne.profile().commune()).isEqualTo("71137");
        assertThat(anne.profile().phone()).isEqualTo("+33612345678");
        assertThat(anne.profile().skills()).containsExactly(Skill.COOKING);
        assertThat(anne.name().toString()).isEqualTo("Anne Robert");
    }

    @ParameterizedTest
    @CsvSource({
        "oui, non, REFUSED, 1", "oui, '', UNKNOWN, 1", "oui, oui, GIVEN, 0",
        "non, oui, REFUSED, 0", "'', oui, UNKNOWN, 0", "non, '', REFUSED, 0"
    })
    void an_import_turns_a_yes_into_a_no_and_never_a_no_into_a_yes(
            String first, String then, Consent.State state, int updated) {
        imports.run(HEADINGS, "Robert|Anne||anne@example.net||||" + first);

        SheetReport report = imports.run(HEADINGS, "Robert|Anne||anne@example.net||||" + then);

        assertThat(volunteers.inOrder(null, 9).getFirst().consent().state()).isEqualTo(state);
        assertThat(report.updated()).isEqualTo(updated);
    }

    @Test
    void a_workbook_without_a_column_for_it_leaves_consents_alone() {
        imports.run(HEADINGS, "Robert|Anne||anne@example.net||||oui");

        imports.run("Nom|Prénom|Mail", "Robert|Anne|anne@example.net");

        assertThat(volunteers.inOrder(null, 9)).allMatch(Volunteer::contactable);
    }

    @Test
    void a_dry_run_counts_the_same_and_changes_nothing() {
        String[] rows = {
            "Robert|Anne||anne@example.net||||oui",
            "ROBERT|Anne||anne@example.net||||oui",
            "X|||||||"
        };

        SheetReport dry = imports.dryRun(HEADINGS, rows);

        assertThat(volunteers.inOrder(null, 9)).isEmpty();
        assertThat(volunteers.facts()).isEmpty();
        assertThat(imports.run(HEADINGS, rows)).isEqualTo(dry);
    }

    @Test
    void an_import_killed_anywhere_counts_right_when_it_is_resumed() {
        imports.run(HEADINGS, person(3).replace("Joncy", "Cluny"), person(500));
        List<String> rows = new ArrayList<>();
        for (int number = 0; number < 700; number++) {
            rows.add(person(number));
        }
        rows.add(person(7).replace("Joncy", "Cluny"));
        rows.add("Autre|Personne||p7@example.net|||soir|oui");
        Imports.Killed order = imports.killedAfter(400, HEADINGS, rows.toArray(String[]::new));

        SheetReport report = order.resume();

        assertThat(report.created()).isEqualTo(699);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(2);
        assertThat(report.warnings())
                .extracting(Finding::code)
                .containsExactly("duplicate-differs", "household");
        assertThat(volunteers.inOrder(null, 9_999)).hasSize(701);
        assertThat(volunteers.facts())
                .hasSize(2 + 699 + 1)
                .noneMatch(PersonErased.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Contact|Portable|Courriel|Village|RGPD;Anne Robert|0612345678|a@example.org|Joncy|oui",
                "Nom et prénom|Tél.|E-mail|Commune|Consentement;ROBERT Anne|0612345678|a@example.org|Joncy|oui",
                "Nom Prénom|Tél|Adresse mail|Ville|Accord;Robert Anne|612345678|a@example.org|JONCY|O",
                "E-mail|RGPD (oui/non)|Commune|Bénévole|N° de téléphone;a@example.org|Oui|joncy|Mme Robert, Anne|06.12.34.56.78",
                "Prénom|NOM|Adresse e-mail|Mobile|Lieu d'habitation (commune)|OK pour être contacté;Anne|Robert|a@example.org|+33612345678|Joncy|x",
                "Nom|Courriel|Téléphone portable|CP|Commune|d'accord ?;Anne ROBERT|a@example.org|06 12 34 56 78|71460|Joncy|ok"
            })
    void other_layouts_are_read_by_what_their_columns_mean(String headings, String row) {
        SheetReport report = imports.runBelowTitle(headings, row);

        assertThat(report.rejected()).isEmpty();
        assertThat(volunteers.inOrder(null, 9))
                .singleElement()
                .satisfies(
                        anne -> {
                            assertThat(anne.name().first()).isEqualTo("Anne");
                            assertThat(anne.name().last()).isEqualToIgnoringCase("Robert");
                            assertThat(anne.profile().email()).hasToString("a@example.org");
                            assertThat(anne.profile().phone()).isEqualTo("+33612345678");
                            assertThat(anne.profile().commune()).isEqualTo("71242");
                            assertThat(anne.consent().isGiven()).isTrue();
                        });
    }

    @Test
    void sheets_about_something_else_are_left_to_others() {
        assertThat(
                        imports.reads(
                                "Structure|Type|Contact|Fonction|Tél|Mail|Convention (O/N)",
                                "MSA|organisme|Anne Robert|directrice||a@example.org|O"))
                .isFalse();
        assertThat(imports.reads("Date|Lieu|Commune|Référent", "1|mairie|Joncy|A")).isFalse();
        assertThat(imports.reads(HEADINGS, person(1))).isTrue();
    }

    @Test
    void imports_of_the_same_file_at_once_create_everyone_once() {
        List<String> rows = Stream.iterate(0, n -> n + 1).limit(300).map(this::person).toList();

        List<SheetReport> reports = imports.atOnce(4, HEADINGS, rows.toArray(String[]::new));

        assertThat(volunteers.inOrder(null, 9_999)).hasSize(300);
        assertThat(reports).allMatch(report -> report.rows() == 300);
        assertThat(reports.stream().mapToInt(SheetReport::created).sum()).isEqualTo(300);
    }

    private String person(int number) {
        return "Nom" + number + "|Anne||p" + number + "@example.net|Joncy||soir|oui";
    }
}
