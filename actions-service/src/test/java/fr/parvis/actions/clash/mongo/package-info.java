@NullMarked
package fr.parvis.actions.clash.mongo;

import org.jspecify.annotations.NullMarked;
