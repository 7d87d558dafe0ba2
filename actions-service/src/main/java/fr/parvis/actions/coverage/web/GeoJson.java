package fr.parvis.actions.coverage.web;

import fr.parvis.actions.coverage.Outline;
import fr.parvis.actions.coverage.OutlinesUnfit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads outlines of communes from GeoJSON (RFC 7946), to about ten metres. */
final class GeoJson {

    private static final List<String> INSEE =
            List.of("insee", "code_insee", "INSEE_COM", "insee_com", "codgeo", "CODGEO", "code");
    private static final double TEN_METRES = 10_000;
    private static final int SMALLEST_RING = 4;

    private GeoJson() {}

    /** Refuses what is none, naming the first element that makes no sense. */
    static List<Outline> read(byte[] file) {
        var features = root(file).path("features");
        if (!features.isArray()) {
            throw OutlinesUnfit.unreadable();
        }
        var outlines = new ArrayList<Outline>();
        for (JsonNode feature : features) {
            outlines.add(outline(feature, outlines.size() + 1));
        }
        return outlines;
    }

    private static JsonNode root(byte[] file) {
        try {
            var root = JsonMapper.shared().readTree(file);
            if ("FeatureCollection".equals(root.path("type").asString(""))) {
                return root;
            }
        } catch (JacksonException notJson) {
            throw OutlinesUnfit.unreadable();
        }
        throw OutlinesUnfit.unreadable();
    }

    private static Outline outline(JsonNode feature, int at) {
        var properties = feature.path("properties");
        var insee =
                INSEE.stream()
                        .map(name -> properties.path(name).asString(""))
                        .filter(it -> it.matches("\\d[0-9AB]\\d{3}"))
                        .findFirst()
                        .orElseThrow(() -> OutlinesUnfit.withoutInsee(at));
        return new Outline(insee, polygons(feature.path("geometry"), at));
    }

    private static List<List<Double>> polygons(JsonNode geometry, int at) {
        var coordinates = geometry.path("coordinates");
        var rings =
                switch (geometry.path("type").asString("")) {
                    case "Polygon" -> all(coordinates);
                    case "MultiPolygon" -> all(coordinates).flatMap(GeoJson::all);
                    default -> throw OutlinesUnfit.geometry(at);
                };
        var read = rings.map(it -> ring(it, at)).toList();
        if (read.isEmpty()) {
            throw OutlinesUnfit.geometry(at);
        }
        return read;
    }

    private static List<Double> ring(JsonNode positions, int at) {
        if (positions.size() < SMALLEST_RING) {
            throw OutlinesUnfit.geometry(at);
        }
        var ring = new ArrayList<Double>();
        for (JsonNode position : positions) {
            double lon = degrees(position.path(0), 180, at);
            double lat = degrees(position.path(1), 90, at);
            if (ring.size() < 2 || ring.get(ring.size() - 2) != lon || ring.getLast() != lat) {
                ring.add(lon);
                ring.add(lat);
            }
        }
        return ring;
    }

    private static double degrees(JsonNode number, int most, int at) {
        if (!number.isNumber() || Math.abs(number.doubleValue()) > most) {
            throw OutlinesUnfit.geometry(at);
        }
        return Math.round(number.doubleValue() * TEN_METRES) / TEN_METRES;
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return array.isArray() ? array.valueStream() : Stream.empty();
    }
}
