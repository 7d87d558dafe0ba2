package fr.parvis.actions.clash.web;

import fr.parvis.actions.clash.Clash;
import fr.parvis.actions.clash.ClashWords;
import fr.parvis.actions.clash.Resource;

/**
 * Somebody or something in two places.
 *
 * @param with what takes it already
 * @param message the same in words
 */
record ClashResponse(
        Resource.Kind kind,
        String id,
        String name,
        Clash.With with,
        int travelMinutes,
        String message) {

    static ClashResponse of(Clash clash, ClashWords words) {
        return new ClashResponse(
                clash.resource().kind(),
                clash.resource().id(),
                clash.name(),
                clash.with(),
                clash.travelMinutes(),
                words.of(clash));
    }
}
