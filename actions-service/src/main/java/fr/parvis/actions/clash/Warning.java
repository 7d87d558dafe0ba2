package fr.parvis.actions.clash;

import fr.parvis.actions.team.Concern;

/** Somebody who is away at that time, or does not work then; nothing is refused for it. */
public record Warning(String memberId, String name, Concern concern) {

    /** « Anne Martin est en absence ce jour-là. » */
    public String words() {
        return name + " " + concern.words() + ".";
    }
}
