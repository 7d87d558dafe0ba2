@NullMarked
package fr.parvis.actions.news.web;

import org.jspecify.annotations.NullMarked;
