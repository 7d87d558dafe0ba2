package fr.parvis.volunteers.call;

/** Counts what stands beside a call: who was asked, and their answers. */
@FunctionalInterface
public interface CallFigures {
    Figures of(String callId);
}
