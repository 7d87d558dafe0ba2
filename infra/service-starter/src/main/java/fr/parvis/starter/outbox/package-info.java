@NullMarked
package fr.parvis.starter.outbox;

import org.jspecify.annotations.NullMarked;
