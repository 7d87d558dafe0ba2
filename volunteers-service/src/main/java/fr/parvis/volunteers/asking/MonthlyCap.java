package fr.parvis.volunteers.asking;

import fr.parvis.volunteers.volunteer.Volunteers;

/** How often a volunteer of the present tenant may be asked in a month. */
@FunctionalInterface
public interface MonthlyCap {

    /** {@link Volunteers#NO_CAP} where nobody limits it. */
    int now();
}
