package fr.parvis.actions.coverage.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.coverage.Outline;
import fr.parvis.actions.coverage.OutlinesUnfit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonTest {

    private static final String SQUARE = "[[4.6,46.4],[4.7,46.4],[4.7,46.5],[4.6,46.4]]";

    @Test
    void outlines_are_read_to_ten_metres_and_what_that_makes_one_is_one() {
        var read =
                read(
                        polygon(
                                "\"insee\":\"71137\"",
                                "[[[4.60001,46.4],[4.60002,46.40001],[4.7,46.4],[4.7,46.5],"
                                        + "[4.60001,46.4]]]"));

        assertThat(read)
                .containsExactly(
                        new Outline(
                                "71137",
                                List.of(List.of(4.6, 46.4, 4.7, 46.4, 4.7, 46.5, 4.6, 46.4))));
    }

    @Test
    void islands_and_holes_are_lines_of_their_own() {
        var islands =
                feature(
                        "\"code\":\"71137\"",
                        "{\"type\":\"MultiPolygon\",\"coordinates\":[[%s],[%s,%s]]}"
                                .formatted(SQUARE, SQUARE, SQUARE));

        assertThat(read(islands).getFirst().rings()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insee", "code_insee", "INSEE_COM", "codgeo", "code"})
    void the_code_is_found_under_the_names_that_files_use(String name) {
        var read = read(polygon("\"%s\":\"2A004\"".formatted(name), "[" + SQUARE + "]"));

        assertThat(read).extracting(Outline::insee).containsExactly("2A004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pas du json",
                "[]",
                "{\"type\":\"Feature\"}",
                "{\"type\":\"FeatureCollection\",\"features\":3}"
            })
    void what_is_no_collection_is_refused(String file) {
        assertThatThrownBy(() -> GeoJson.read(file.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        OutlinesUnfit.class,
                        it -> assertThat(it.code()).isEqualTo("geojson-unreadable"));
    }

    @Test
    void an_element_without_code_is_named_by_its_number() {
        var good = polygon("\"code\":\"71137\"", "[" + SQUARE + "]");
        var bad = polygon("\"code\":\"Cluny\"", "[" + SQUARE + "]");

        assertThatThrownBy(() -> read(good, bad))
                .isInstanceOfSatisfying(
                        OutlinesUnfit.class,
                        it -> {
                            assertThat(it.code()).isEqualTo("geojson-without-insee");
                            assertThat(it.detail()).contains("L’élément 2");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Point|[4.6,46.4]",
                "Polygon|[]",
                "Polygon|[[[4.6,46.4],[4.7,46.4]]]",
                "Polygon|[[[806000,6590000],[806001,6590000],[806001,6590001],[806000,6590000]]]",
                "Polygon|[[[\"a\",46.4],[4.7,46.4],[4.7,46.5],[4.6,46.4]]]",
                "Polygon|{}",
                "MultiPolygon|[3]"
            })
    void what_is_no_outline_in_degrees_is_refused(String type, String coordinates) {
        var geometry = "{\"type\":\"%s\",\"coordinates\":%s}".formatted(type, coordinates);

        assertThatThrownBy(() -> read(feature("\"code\":\"71137\"", geometry)))
                .isInstanceOfSatisfying(
                        OutlinesUnfit.class,
                        it -> assertThat(it.code()).isEqualTo("geojson-geometry"));
    }

    private static List<Outline> read(String... features) {
        var collection =
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + String.join(",", features)
                        + "]}";
        return GeoJson.read(collection.getBytes(UTF_8));
    }

    private static String polygon(String properties, String coordinates) {
        return feature(properties, "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}");
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":%s}"
                .formatted(properties, geometry);
    }
}
