@NullMarked
package fr.parvis.actions.newsfeed.mongo;

import org.jspecify.annotations.NullMarked;
