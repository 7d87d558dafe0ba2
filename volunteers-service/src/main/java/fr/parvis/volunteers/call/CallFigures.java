package fr.parvis.volunteers.call;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Counts what stands beside calls: who was asked, and their answers. */
@FunctionalInterface
public interface CallFigures {

    /** By the calls' ids; at most a page of calls at once. */
    Map<String, Figures> of(Collection<String> callIds);

    default Figures of(String callId) {
        return of(List.of(callId)).getOrDefault(callId, Figures.NONE);
    }
}
