@NullMarked
package fr.parvis.starter.idempotency;

import org.jspecify.annotations.NullMarked;
