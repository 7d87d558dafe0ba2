@NullMarked
package fr.parvis.actions.sharing.kafka;

import org.jspecify.annotations.NullMarked;
