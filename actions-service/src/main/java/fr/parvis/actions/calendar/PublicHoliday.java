package fr.parvis.actions.calendar;

import java.time.LocalDate;

/**
 * @param name as French people call it, "Lundi de Pâques"
 */
public record PublicHoliday(LocalDate date, String name) {}
