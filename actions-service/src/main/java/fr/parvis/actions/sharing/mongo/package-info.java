@NullMarked
package fr.parvis.actions.sharing.mongo;

import org.jspecify.annotations.NullMarked;
