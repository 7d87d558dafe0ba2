package fr.parvis.actions.agenda;

/** Prints posters without any design work. */
public interface PrintPoster {

    /** A PDF of one page, tagged and in French for those who have it read aloud. */
    byte[] print(Poster poster, Paper paper);
}
