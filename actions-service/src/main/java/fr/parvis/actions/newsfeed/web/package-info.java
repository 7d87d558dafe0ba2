@NullMarked
package fr.parvis.actions.newsfeed.web;

import org.jspecify.annotations.NullMarked;
