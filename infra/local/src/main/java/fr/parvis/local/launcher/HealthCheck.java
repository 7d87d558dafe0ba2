package fr.parvis.local.launcher;

/** Asks a part whether it does its work; never throws, answers within a few seconds. */
@FunctionalInterface
interface HealthCheck {

    boolean passes();
}
