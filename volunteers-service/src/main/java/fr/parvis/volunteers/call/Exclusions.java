package fr.parvis.volunteers.call;

/** How many people are not asked, each counted under the first reason that holds. */
public record Exclusions(int notInAudience, int noConsent, int noAddress, int busy, int cap) {
    public static final Exclusions NONE = new Exclusions(0, 0, 0, 0, 0);
}
