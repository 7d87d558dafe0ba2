package fr.parvis.starter.imports;

/** Told of an import that was taken in, to run it. */
@FunctionalInterface
public interface ImportStarted {
    void started(ImportJob job);
}
