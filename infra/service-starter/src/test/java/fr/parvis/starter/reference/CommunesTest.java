package fr.parvis.starter.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunesTest {

    private static final List<String> CLUNISOIS =
            List.of(
                    "71137", "71495", "71582", "71231", "71112", "71344", "71387", "71042", "71397",
                    "71408", "71525");

    private final Communes communes = Communes.official();
    private final Gazetteer gazetteer = communes.within(CLUNISOIS);

    @Test
    void a_commune_is_found_by_its_code() {
        Commune cluny = communes.byCode("71137").orElseThrow();

        assertThat(cluny.name()).isEqualTo("Cluny");
        assertThat(cluny.departement()).isEqualTo("71");
        assertThat(cluny.postcodes()).containsExactly("71250");
        assertThat(cluny.epci()).isEqualTo("200040293");
    }

    @ParameterizedTest
    @CsvSource({"71492,71042", "71587,71582", "75101,75056", "01001,01001", "98818,98818"})
    void a_former_code_leads_to_the_commune_of_today(String code, String today) {
        assertThat(communes.byCode(code)).map(Commune::insee).contains(today);
    }

    @Test
    void a_former_commune_says_since_when() {
        Commune commune = communes.byCode("71042").orElseThrow();

        assertThat(commune.parts())
                .contains(new Commune.Part("71492", "Saint-Ythaire", LocalDate.of(2023, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99999", "00000", "abcde", "7113", "711370"})
    void what_is_no_code_finds_nothing(String code) {
        assertThat(communes.byCode(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Saint-André-le-Désert, 71387",
        "ST ANDRE LE DESERT, 71387",
        "st. andré le désert, 71387",
        "'  saint-andré-le-désert ', 71387",
        "La Vineuse, 71582",
        "'Vineuse (La)', 71582",
        "La Vineuse sur Fregande, 71582",
        "VITRY LES CLUNY, 71582",
        "Salornay, 71495",
        "Salornay s/ Guye, 71495",
        "SALORNAY/GUYE, 71495",
        "71250 Cluny, 71137",
        "'Cluny (71)', 71137",
        "Cluny Cedex 1, 71137",
        "Cluny (Merzé), 71137",
        "Château, 71112",
        "chateau, 71112",
        "Guiche, 71231",
        "St Ythaire, 71042",
        "Passy, 71344",
        "Passy 74190, 74208",
        "Mâcon, 71270",
        "saint point, 71470",
        "Lyon, 69123",
        "Œuf en Ternois, 62633",
        "71520 St Point, 71470"
    })
    void a_careless_name_is_recognised_with_the_tenant_first(String typed, String insee) {
        assertThat(gazetteer.recognise(typed))
                .isInstanceOfSatisfying(
                        Recognised.Exact.class,
                        exact -> assertThat(exact.commune().insee()).isEqualTo(insee));
    }

    @Test
    void a_name_that_several_bear_is_ambiguous() {
        assertThat(gazetteer.recognise("Saint-Aubin")).isInstanceOf(Recognised.Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "", "?", "---", "aucune idée", "12345678", "le"})
    void what_is_no_commune_stays_unknown(String typed) {
        assertThat(gazetteer.recognise(typed)).isInstanceOf(Recognised.Unknown.class);
    }

    @Test
    void a_postcode_alone_names_the_only_commune_of_ours_there() {
        assertThat(gazetteer.recognise("71460")).isInstanceOf(Recognised.class);
        assertThat(communes.byPostcode("71250")).extracting(Commune::insee).contains("71137");
    }

    @Test
    void a_search_shows_our_communes_before_the_large_ones() {
        List<Commune> found = gazetteer.search("sal", 5);

        assertThat(found).hasSize(5);
        assertThat(found.getFirst().name()).isEqualTo("Salornay-sur-Guye");
        assertThat(found.get(1).name()).startsWith("Sal");
    }

    @Test
    void every_official_name_is_known_by_its_code() {
        Gazetteer anywhere = communes.within(List.of());

        assertThat(anywhere.search("marseille", 1)).extracting(Commune::insee).contains("13055");
        assertThat(anywhere.recognise("L'Abergement-Clémenciat"))
                .isInstanceOf(Recognised.Exact.class);
    }
}
