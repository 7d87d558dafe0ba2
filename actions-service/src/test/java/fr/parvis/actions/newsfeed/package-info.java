@NullMarked
package fr.parvis.actions.newsfeed;

import org.jspecify.annotations.NullMarked;
