package fr.parvis.actions.coverage;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A file of which no map can be drawn. */
public class OutlinesUnfit extends Refusal {
    private OutlinesUnfit(String code, String message) {
        super(
                Kind.RULE,
                code,
                message,
                "Donnez un GeoJSON des contours de communes, avec leur code INSEE.",
                List.of(new Flaw("/file", code, message)));
    }

    public static OutlinesUnfit unreadable() {
        return new OutlinesUnfit(
                "geojson-unreadable",
                "Ce fichier n’est pas un GeoJSON\u00a0: il y faut une « FeatureCollection ».");
    }

    /**
     * @param at number of the feature in the file, from 1
     */
    public static OutlinesUnfit withoutInsee(int at) {
        return new OutlinesUnfit(
                "geojson-without-insee",
                "L’élément "
                        + at
                        + " n’a pas de code INSEE dans ses propriétés («\u00a0insee\u00a0», "
                        + "«\u00a0code\u00a0», «\u00a0INSEE_COM\u00a0» ou «\u00a0codgeo\u00a0»).");
    }

    public static OutlinesUnfit geometry(int at) {
        return new OutlinesUnfit(
                "geojson-geometry",
                "L’élément "
                        + at
                        + " n’est pas un contour («\u00a0Polygon\u00a0» ou «\u00a0MultiPolygon\u00a0»), "
                        + "ou ses coordonnées ne sont pas des degrés (longitude, latitude).");
    }

    static OutlinesUnfit elsewhere() {
        return new OutlinesUnfit(
                "geojson-elsewhere", "Aucune commune de ce fichier n’est de votre territoire.");
    }

    static OutlinesUnfit tooDetailed() {
        return new OutlinesUnfit(
                "geojson-too-detailed",
                "Ces contours ont plus de 100 000 points\u00a0: simplifiez-les avant de les donner.");
    }
}
