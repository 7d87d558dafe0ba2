@NullMarked
package fr.parvis.starter.telemetry;

import org.jspecify.annotations.NullMarked;
