package fr.parvis.actions.playbook;

import fr.parvis.actions.practice.Practice;
import java.util.Optional;

/** The guides that the present tenant adapted. */
public interface OwnGuides {

    /** Empty where nobody ever touched that of this practice. */
    Optional<OwnGuide> of(Practice practice);

    /** False where the stored one is not the version before this one; 1 is the first. */
    boolean save(OwnGuide changed);
}
