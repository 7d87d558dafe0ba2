package fr.parvis.actions.coverage;

import java.util.List;

/**
 * Where a commune lies on the map.
 *
 * @param rings closed lines, each as longitude and latitude by turns, degrees of WGS 84; holes
 *     among them
 */
public record Outline(String insee, List<List<Double>> rings) {

    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
    }

    int points() {
        return rings.stream().mapToInt(List::size).sum() / 2;
    }
}
