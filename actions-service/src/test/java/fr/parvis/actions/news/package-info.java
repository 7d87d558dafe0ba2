@NullMarked
package fr.parvis.actions.news;

import org.jspecify.annotations.NullMarked;
