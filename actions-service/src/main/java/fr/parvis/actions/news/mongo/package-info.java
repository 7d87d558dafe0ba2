@NullMarked
package fr.parvis.actions.news.mongo;

import org.jspecify.annotations.NullMarked;
