@NullMarked
package fr.parvis.actions.newsfeed.timer;

import org.jspecify.annotations.NullMarked;
