@NullMarked
package fr.parvis.actions.retention.timer;

import org.jspecify.annotations.NullMarked;
