package fr.parvis.actions.workbook;

import fr.parvis.actions.practice.Practice;

/**
 * What a cell says of how people go out.
 *
 * @param onTour held from a vehicle: a stop of a tour
 */
record TypedPractice(Practice practice, boolean onTour) {}
