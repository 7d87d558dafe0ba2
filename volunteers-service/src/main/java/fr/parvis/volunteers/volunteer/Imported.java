package fr.parvis.volunteers.volunteer;

/**
 * The import that last wrote a volunteer, so that one that was killed counts right when resumed.
 *
 * @param created whether it created them, or changed what was there
 */
public record Imported(String importId, boolean created) {}
