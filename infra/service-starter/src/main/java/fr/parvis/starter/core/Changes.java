package fr.parvis.starter.core;

import java.util.List;

/** The things of the present tenant in the order of their last change, those gone among them. */
public interface Changes<T> {

    /** At most {@code limit} that changed at this mark's time or later, beyond its thing. */
    List<Changed<T>> after(ChangeMark mark, int limit);
}
