package fr.parvis.benchmarks;

import java.time.Duration;

/**
 * One call.
 *
 * @param toLast from its acceptance to its last mail
 * @param services CPU of the five services
 * @param state CPU of store and broker
 */
record FanOutRound(Duration toLast, Duration services, Duration state) {}
