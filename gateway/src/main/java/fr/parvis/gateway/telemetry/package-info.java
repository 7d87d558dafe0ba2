@NullMarked
package fr.parvis.gateway.telemetry;

import org.jspecify.annotations.NullMarked;
