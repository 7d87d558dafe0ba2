package fr.parvis.actions.form;

import org.jspecify.annotations.Nullable;

/** Gives each public form that is handed out the id of the one thing that may come of it. */
public interface Tickets {

    /**
     * One of the present tenant.
     *
     * @param form one letter for each form: its tickets are good for no other
     */
    String next(char form);

    /**
     * The id that was given out with this form, or a new one where none was. Refuses what was not
     * given out here, and {@link FormTooOld}.
     */
    String read(char form, @Nullable String ticket);
}
