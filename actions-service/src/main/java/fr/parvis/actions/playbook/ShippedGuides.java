package fr.parvis.actions.playbook;

import fr.parvis.actions.practice.Practice;

/** The guides that everyone begins with: one for each practice. */
public interface ShippedGuides {

    Guide of(Practice practice);
}
