@NullMarked
package fr.parvis.actions.followed.timer;

import org.jspecify.annotations.NullMarked;
