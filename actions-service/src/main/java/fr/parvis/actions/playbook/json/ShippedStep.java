package fr.parvis.actions.playbook.json;

import fr.parvis.actions.playbook.Step;

/** A step as its file has it. */
record ShippedStep(String id, int day, String title, String advice) {

    Step step() {
        return new Step(id, day, title, advice);
    }
}
