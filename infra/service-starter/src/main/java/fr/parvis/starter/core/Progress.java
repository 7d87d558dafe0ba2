package fr.parvis.starter.core;

/** How far a piece of long work is, in whatever it counts: rows, people. */
public record Progress(int done, int total) {

    public static final Progress NONE = new Progress(0, 0);
}
