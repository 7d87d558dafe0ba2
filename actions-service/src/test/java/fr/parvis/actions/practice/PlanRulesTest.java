package fr.parvis.actions.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanRulesTest {

    @ParameterizedTest
    @EnumSource(Practice.class)
    void a_plan_that_says_everything_lacks_nothing(Practice practice) {
        assertThat(PlanRules.missing(Plans.a(practice, "Complet"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FORECOURT, /houseId /arrangements/fallback",
        "PUBLIC_SPACE_PRESENCE, /place /arrangements/authorisation /arrangements/power"
                + " /arrangements/fallback",
        "LOCAL_EVENT, /organisation/organiser /organisation/ourRole",
        "OUTDOOR_ACTIVITY, /arrangements/group /organisation/partners /arrangements/insurance",
        "PARTNER_WORKSHOP, /organisation/partners /admission/capacity /themes"
                + " /arrangements/registrar",
        "PERMANENCE, /organisation/partners /place/confidentiality /arrangements/agreement",
        "ANTENNA, /houseId /arrangements/openingHours"
    })
    void a_bare_plan_lacks_what_its_practice_requires(Practice practice, String fields) {
        assertThat(PlanRules.missing(Plans.bare(practice)))
                .extracting(Flaw::pointer)
                .containsExactly(fields.split(" "));
    }

    @Test
    void each_missing_thing_is_said_in_a_sentence_with_its_code() {
        assertThat(PlanRules.missing(Plans.bare(Practice.LOCAL_EVENT)))
                .contains(
                        new Flaw(
                                "/organisation/ourRole",
                                "role-missing",
                                "Dites ce que vous y faites."));
    }

    @Test
    void a_presence_on_a_square_needs_no_building() {
        var plan = Plans.with(Plans.a(Practice.PUBLIC_SPACE_PRESENCE, "Stand"), Plans.SQUARE);

        assertThat(PlanRules.missing(plan)).isEmpty();
    }

    @Test
    void a_permanence_needs_a_place_whose_confidentiality_is_known() {
        assertThat(PlanRules.missing(Plans.at(Plans.SQUARE)))
                .extracting(Flaw::code)
                .containsExactly("confidentiality-missing");
    }

    @Test
    void a_permanence_at_the_mairie_needs_no_partner_beside_it() {
        var bare = Plans.bare(Practice.PERMANENCE);
        var mairie =
                new Place("71137", "Mairie", PlaceKind.TOWN_HALL, Confidentiality.CLOSED_OFFICE);
        var hall = new Place("71137", "Salle", PlaceKind.BUILDING, Confidentiality.ASIDE);

        assertThat(PlanRules.missing(Plans.with(bare, mairie)))
                .extracting(Flaw::code)
                .containsExactly("agreement-missing");
        assertThat(PlanRules.missing(Plans.with(bare, hall)))
                .extracting(Flaw::code)
                .containsExactly("partner-missing", "agreement-missing");
    }

    @Test
    void an_authorisation_that_is_only_asked_is_not_enough() {
        var plan = asking(Authorisation.ASKED);

        assertThat(PlanRules.missing(plan))
                .extracting(Flaw::code)
                .containsExactly("authorisation-missing");
        assertThat(PlanRules.missing(asking(Authorisation.GRANTED))).isEmpty();
    }

    @Test
    void blanks_say_nothing() {
        assertThat(PlanRule.isSaid("  ")).isFalse();
        assertThat(PlanRule.isSaid(null)).isFalse();
        assertThat(PlanRule.isSaid("halle")).isTrue();
    }

    @Test
    void a_home_visit_is_open_to_nobody() {
        assertThat(Plans.a(Practice.HOME_VISIT, "Visite").admission().openToPublic()).isFalse();
        assertThat(Plans.aPermanence().admission().openToPublic()).isTrue();
        assertThat(new Admission(BookingMode.NONE, null, false).of(Practice.PERMANENCE))
                .isEqualTo(new Admission(BookingMode.NONE, null, false));
    }

    @Test
    void themes_are_those_of_data_inclusion() {
        assertThat(Theme.all()).hasSize(69).doesNotHaveDuplicates();
        assertThat(Theme.byCode("sante--acces-aux-soins").map(Theme::label))
                .contains("Accès aux soins");
        assertThat(Theme.byCode("sante")).isEmpty();
        assertThat(new Theme("disparu").label()).isEqualTo("disparu");
    }

    @Test
    void co_organisers_known_to_the_directory_are_told_by_id() {
        var organisation =
                new Organisation(
                        Lead.US,
                        null,
                        null,
                        List.of(
                                new PartnerRef("CCAS", null),
                                new PartnerRef("Restos", Plans.RESTOS)));

        assertThat(organisation.partnerIds()).containsExactly(Plans.RESTOS);
    }

    @Test
    void the_practices_have_three_families() {
        assertThat(Practice.FORECOURT.family()).isEqualTo(PracticeFamily.PUBLIC_SPACE);
        assertThat(Practice.ANTENNA.family()).isEqualTo(PracticeFamily.AT_A_PARTNER);
        assertThat(Practice.HOME_VISIT.family()).isEqualTo(PracticeFamily.MOBILE);
        assertThat(Practice.HOME_VISIT.isPrivate()).isTrue();
        assertThat(Practice.PERMANENCE.isPrivate()).isFalse();
        assertThat(Practice.PERMANENCE.label()).isEqualTo("Permanence");
    }

    @Test
    void a_partner_sees_what_is_open_or_what_it_takes_part_in() {
        var open = new Admission(BookingMode.NONE, null, true);
        var closed = new Admission(BookingMode.NONE, null, false);
        var restos = new Onlooker(Plans.RESTOS);
        var mine = List.of(Plans.RESTOS);

        assertThat(restos.sees(Practice.PERMANENCE, open, List.of())).isTrue();
        assertThat(restos.sees(Practice.PERMANENCE, closed, mine)).isTrue();
        assertThat(restos.sees(Practice.PERMANENCE, closed, List.of("other"))).isFalse();
        assertThat(restos.sees(Practice.HOME_VISIT, open, mine)).isFalse();
        assertThat(new Onlooker(null).sees(Practice.PERMANENCE, closed, mine)).isFalse();
        assertThat(new Onlooker(null).sees(Practice.PERMANENCE, open, mine)).isTrue();
    }

    private static Plan asking(Authorisation authorisation) {
        var full = Plans.a(Practice.PUBLIC_SPACE_PRESENCE, "Stand");
        return new Plan(
                full.practice(),
                full.title(),
                null,
                null,
                null,
                full.place(),
                List.of(),
                Organisation.ALONE,
                Admission.FREE,
                new Arrangements(
                        "sous la halle", authorisation, "aucune", null, null, null, null, null));
    }
}
