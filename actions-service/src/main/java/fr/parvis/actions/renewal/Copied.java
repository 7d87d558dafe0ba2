package fr.parvis.actions.renewal;

import fr.parvis.actions.season.Season;

/** A season made from another, and what it took over. */
public record Copied(Season season, CarriedOver carried) {}
