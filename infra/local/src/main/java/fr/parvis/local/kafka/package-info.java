/** The real broker, small: one node in KRaft mode, and the topics of the platform. */
@NullMarked
package fr.parvis.local.kafka;

import org.jspecify.annotations.NullMarked;
