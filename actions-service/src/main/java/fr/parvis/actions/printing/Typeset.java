package fr.parvis.actions.printing;

import java.util.Optional;

/** Sets pages in French as PDF, tagged for those who have them read aloud, fonts within. */
public interface Typeset {

    /**
     * @param html well-formed, in the font "DejaVu Sans", regular or bold
     */
    byte[] pages(String html);

    /** Empty where it does not fit on one page. */
    Optional<byte[]> onePage(String html);
}
