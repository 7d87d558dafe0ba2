package fr.parvis.actions.coverage;

/**
 * The point of service that is closest to a commune.
 *
 * @param km between the centres of both communes, as the crow flies
 */
public record NearestService(String name, double km) {}
