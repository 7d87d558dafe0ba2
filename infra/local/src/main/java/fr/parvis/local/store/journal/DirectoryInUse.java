package fr.parvis.local.store.journal;

import java.nio.file.Path;

/** Another store works in this directory. */
public final class DirectoryInUse extends RuntimeException {
    DirectoryInUse(Path directory) {
        super(directory + " is in use by another store");
    }
}
