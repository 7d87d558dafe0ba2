package fr.parvis.local.launcher;

import java.util.Set;

/** Something to do once between the starts of parts. */
record Step(String name, Set<String> after, Runnable work) {}
