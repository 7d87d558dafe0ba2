@NullMarked
package fr.parvis.actions.newsfeed.xml;

import org.jspecify.annotations.NullMarked;
