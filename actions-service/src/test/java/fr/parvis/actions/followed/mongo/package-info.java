@NullMarked
package fr.parvis.actions.followed.mongo;

import org.jspecify.annotations.NullMarked;
