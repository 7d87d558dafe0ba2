package fr.parvis.volunteers.call;

/**
 * A place taken in a call.
 *
 * @param turn the turn of the yes that took it: a later yes of the same person is another turn
 */
public record Seat(String volunteerId, String turn) {}
